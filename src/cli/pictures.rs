//! `camtay pictures`: every picture as a file, and a page that shows all of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use clap::Args;

use crate::cli::{Sources, complain, print};
use crate::content::Content;
use crate::flow::Flow;
use crate::house::House;
use crate::id::Lang;
use crate::library;
use crate::picture::svg::escape;
use crate::picture::{self, Picture, Screens};
use crate::speech::{Address, Speech};

/// The page that shows all of them.
const PAGE: &str = "index.html";
/// The languages that pictures are told in below them.
const LANGS: [&str; 2] = ["vi", "en"];

/// Where they go.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// The folder to write them to; made where it is not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[command(flatten)]
    sources: Sources,
}

/// Writes every picture of the lessons, every shared screen and every congratulation as SVG and PNG, and
/// one page with all.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    let lessons = options.sources.lessons.or_here();
    let shelf = library::read(&lessons.flows(), &lessons.locales());
    let errors = shelf
        .problems
        .iter()
        .filter(|problem| library::is_error(problem));
    let errors = errors.count();
    if errors > 0 {
        complain(&format!(
            "camtay: {errors} problem(s) leave pictures out; `camtay check` says which"
        ));
    }
    let screens = shelf.screens;
    let content = Content::new(
        shelf.flows,
        shelf.faq,
        shelf.menu,
        shelf.catalog,
        House::default(),
    );
    let folder = &options.folder;
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;

    let mut sheet = Sheet {
        folder,
        content: &content,
        html: HEAD.to_owned(),
        drawn: 0,
    };
    for flow in content.flows.values() {
        sheet.lesson(flow)?;
    }
    sheet.shared(&screens)?;
    sheet.congratulations()?;
    let page = folder.join(PAGE);
    fs::write(&page, sheet.html).with_context(|| format!("cannot write {}", page.display()))?;
    print(&format!("{} pictures: {}", sheet.drawn, page.display()));
    Ok(())
}

/// The page in the making.
struct Sheet<'a> {
    folder: &'a Path,
    content: &'a Content,
    html: String,
    drawn: usize,
}

impl Sheet<'_> {
    /// The pictures of a lesson, in the order written.
    fn lesson(&mut self, flow: &Flow) -> anyhow::Result<()> {
        let mut pictures: Vec<_> = flow
            .steps
            .values()
            .filter_map(|step| Some((&step.id, step.picture.as_ref()?)))
            .collect();
        pictures.sort_by_key(|(_, picture)| picture.number);
        if pictures.is_empty() {
            return Ok(());
        }
        let title = self.content.catalog.title(&Lang::new(LANGS[0]), &flow.id);
        self.heading(&format!("{title} ({})", flow.id));
        for (step, picture) in pictures {
            self.screen(&format!("{}.{step}", flow.id), picture)?;
        }
        Ok(())
    }

    /// The shared screens, with nothing pointed at.
    fn shared(&mut self, screens: &Screens) -> anyhow::Result<()> {
        self.heading("screens.yaml");
        for (name, screen) in screens.iter() {
            let picture = Picture::of(Arc::clone(screen), Some(name.to_owned()));
            self.screen(&format!("screens.{name}"), &picture)?;
        }
        Ok(())
    }

    /// What congratulates on each lesson, in each language.
    fn congratulations(&mut self) -> anyhow::Result<()> {
        self.heading("mastered");
        for flow in self.content.flows.keys() {
            for lang in LANGS {
                let speech = Speech::new(self.content, &Lang::new(lang), Address::default());
                if let Some(drawn) = speech.congratulation(flow) {
                    let words = told(lang, &speech.congratulated(&drawn));
                    self.show(&format!("mastered.{flow}.{lang}"), &drawn.draw(), &words)?;
                }
            }
        }
        Ok(())
    }

    fn heading(&mut self, words: &str) {
        self.html += &format!("<h2>{}</h2>\n", escape(words));
    }

    /// Writes the picture of a screen, and shows it with its words in each language.
    fn screen(&mut self, name: &str, picture: &Picture) -> anyhow::Result<()> {
        let words: String = LANGS
            .into_iter()
            .map(|lang| {
                let speech = Speech::new(self.content, &Lang::new(lang), Address::default());
                told(lang, &speech.picture(picture))
            })
            .collect();
        self.show(name, &picture::draw(picture), &words)
    }

    /// Writes one drawing, and shows it with its words, which are HTML.
    fn show(&mut self, name: &str, svg: &str, words: &str) -> anyhow::Result<()> {
        let png = picture::png(svg).with_context(|| format!("cannot draw {name}"))?;
        self.write(&format!("{name}.png"), &png)?;
        self.write(&format!("{name}.svg"), svg.as_bytes())?;
        self.html += &format!(
            "<figure><img src=\"{name}.svg\" width=\"320\" alt=\"\"><figcaption><b>{name}</b> \
             <a href=\"{name}.png\">PNG</a>, {} kB{words}</figcaption></figure>\n",
            png.len().div_ceil(1000)
        );
        self.drawn += 1;
        Ok(())
    }

    fn write(&self, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let path = self.folder.join(name);
        fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))
    }
}

/// What a picture is told in below it.
fn told(lang: &str, words: &str) -> String {
    format!("<p lang=\"{lang}\">{}</p>", escape(words))
}

/// How the page begins; a browser needs nothing after the last figure.
const HEAD: &str = "<!doctype html>
<meta charset=\"utf-8\">
<title>Cầm Tay</title>
<style>
  body { font-family: sans-serif; margin: 1rem }
  h2 { break-after: avoid }
  figure { display: inline-block; width: 320px; margin: 0 1rem 1rem 0; vertical-align: top; break-inside: avoid }
  figcaption { font-size: 0.8rem }
  p { margin: 0.2rem 0 }
</style>
";
