//! A lesson as an SVG document.

use std::fmt;

use askama::Template;

use crate::diagram::layout::{Layout, Link, Point, Route, Size, lay_out};
use crate::diagram::{Arrow, Diagram, Kind, StepBox};

/// The width of every box.
const BOX_WIDE: f64 = 248.0;
/// The letters that fit into a line of a box.
const LETTERS: usize = 36;
/// The most lines of what is said at a step.
const MAX_LINES: usize = 4;
/// The height of a line.
const LINE: f64 = 17.0;
/// What is free above and below the lines of a box.
const PADDING: f64 = 10.0;
/// The width of a letter of a label, on average, and what is free beside it.
const LABEL_LETTER: f64 = 7.0;
const LABEL_SIDE: f64 = 7.0;
/// The height of a label.
const LABEL_HIGH: f64 = 20.0;
/// What is free around the drawing, and above it for the title.
const MARGIN: f64 = 28.0;
const HEAD: f64 = 62.0;
/// How strongly a step is coloured at which everybody got stuck.
const MOST_HEAT: f64 = 0.45;
/// How far the arrow of a step that leads to itself runs beside its box.
const LOOP: f64 = 34.0;

#[derive(Template)]
#[template(path = "diagram.svg")]
struct Page<'d> {
    title: &'d str,
    lang: &'d str,
    wide: Px,
    high: Px,
    middle: Px,
    boxes: Vec<DrawnBox<'d>>,
    arrows: Vec<DrawnArrow>,
}

struct DrawnBox<'d> {
    id: &'d str,
    id_y: Px,
    class: &'static str,
    x: Px,
    y: Px,
    wide: Px,
    high: Px,
    radius: u32,
    middle: Px,
    /// What is read in it, with where each line stands.
    lines: Vec<(Px, String)>,
    stuck: Option<(Px, &'d str)>,
    /// How strongly it is coloured; `None` where nobody got stuck.
    heat: Option<Px>,
}

struct DrawnArrow {
    path: String,
    wide: Px,
    is_back: bool,
    label: Option<Label>,
}

struct Label {
    words: String,
    words_y: Px,
    middle: Px,
    x: Px,
    y: Px,
    wide: Px,
    high: Px,
}

/// A length as it is written into the document.
struct Px(f64);

impl fmt::Display for Px {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:.1}", self.0)
    }
}

impl Diagram {
    /// The drawing.
    ///
    /// # Errors
    /// The template cannot be filled, which no content makes happen.
    pub fn svg(&self) -> Result<String, askama::Error> {
        let lines: Vec<Vec<String>> = self.boxes.iter().map(|step| wrapped(&step.words)).collect();
        let sizes: Vec<Size> = self
            .boxes
            .iter()
            .zip(&lines)
            .map(|(step, lines)| size_of(step, lines))
            .collect();
        let links: Vec<Link> = self.arrows.iter().map(link_of).collect();
        let layout = lay_out(&self.room(&sizes, &links), &links);
        let most = self
            .arrows
            .iter()
            .filter_map(|arrow| arrow.count)
            .max()
            .unwrap_or(0);
        let boxes = self.boxes.iter().zip(lines).zip(&sizes).zip(&layout.boxes);
        let boxes =
            boxes.map(|(((step, lines), size), at)| drawn_box(step, lines, *size, moved(*at)));
        let arrows = self.arrows.iter().zip(&links).zip(&layout.routes);
        let arrows = arrows
            .map(|((arrow, link), route)| drawn_arrow(arrow, link, route, most, &layout, &sizes));
        let wide = layout.size.wide + 2.0 * MARGIN;
        Page {
            title: &self.title,
            lang: self.lang.as_str(),
            wide: Px(wide),
            high: Px(layout.size.high + HEAD + MARGIN),
            middle: Px(wide / 2.0),
            boxes: boxes.collect(),
            arrows: arrows.collect(),
        }
        .render()
        .map(|svg| svg + "\n")
    }

    /// The room of each box: that of steps that lead to themselves is wider, for their arrow.
    fn room(&self, sizes: &[Size], links: &[Link]) -> Vec<Size> {
        let mut room = sizes.to_vec();
        for link in links.iter().filter(|link| link.from == link.to) {
            room[link.from].wide += 2.0 * (LOOP + link.label.wide);
        }
        room
    }
}

/// Words in lines of a box; the last one says by an ellipsis that there are more.
fn wrapped(words: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        let word: String = word.chars().filter(|letter| !letter.is_control()).collect();
        let fits = |line: &String| line.chars().count() + 1 + word.chars().count() <= LETTERS;
        match lines.last_mut().filter(|line| fits(line)) {
            Some(line) => {
                line.push(' ');
                line.push_str(&word);
            }
            None => lines.push(word),
        }
    }
    if lines.len() > MAX_LINES {
        lines.truncate(MAX_LINES);
        if let Some(last) = lines.last_mut() {
            last.push_str(" …");
        }
    }
    lines
}

#[expect(
    clippy::cast_precision_loss,
    reason = "there are few lines, of few letters"
)]
fn size_of(step: &StepBox, lines: &[String]) -> Size {
    let lines = 1 + lines.len() + usize::from(!step.stuck.is_empty());
    Size {
        wide: BOX_WIDE,
        high: 2.0 * PADDING + lines as f64 * LINE,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a label has few letters")]
fn link_of(arrow: &Arrow) -> Link {
    let letters = arrow.label().chars().count();
    let label = if letters == 0 {
        Size::default()
    } else {
        Size {
            wide: letters as f64 * LABEL_LETTER + 2.0 * LABEL_SIDE,
            high: LABEL_HIGH,
        }
    };
    Link {
        from: arrow.from,
        to: arrow.to,
        label,
    }
}

/// A place of the layout in the drawing.
fn moved(at: Point) -> Point {
    Point {
        x: at.x + MARGIN,
        y: at.y + HEAD,
    }
}

#[expect(clippy::cast_precision_loss, reason = "there are few lines")]
fn drawn_box(step: &StepBox, lines: Vec<String>, size: Size, at: Point) -> DrawnBox<'_> {
    let corner = corner_of(at, size);
    let first = corner.y + PADDING + LINE * 0.75;
    let line = |number: usize| first + number as f64 * LINE;
    let (class, radius) = match step.kind {
        Kind::Does => ("does", 6),
        Kind::Asks => ("asks", 18),
        Kind::Passes => ("passes", 6),
        Kind::EndsWell => ("endswell", 26),
        Kind::Stops => ("stops", 26),
        Kind::Mentor => ("mentor", 26),
    };
    let heat = f64::from(step.heat) / 100.0 * MOST_HEAT;
    DrawnBox {
        id: step.id.as_str(),
        id_y: Px(line(0)),
        class,
        x: Px(corner.x),
        y: Px(corner.y),
        wide: Px(size.wide),
        high: Px(size.high),
        radius,
        middle: Px(at.x),
        stuck: Some((Px(line(lines.len() + 1)), step.stuck.as_str()))
            .filter(|(_, words)| !words.is_empty()),
        lines: lines
            .into_iter()
            .enumerate()
            .map(|(number, words)| (Px(line(number + 1)), words))
            .collect(),
        heat: (step.heat > 0).then_some(Px(heat)),
    }
}

fn corner_of(middle: Point, size: Size) -> Point {
    Point {
        x: middle.x - size.wide / 2.0,
        y: middle.y - size.high / 2.0,
    }
}

fn drawn_arrow(
    arrow: &Arrow,
    link: &Link,
    route: &Route,
    most: u64,
    layout: &Layout,
    sizes: &[Size],
) -> DrawnArrow {
    let (path, label) = if link.from == link.to {
        let at = moved(layout.boxes[link.from]);
        let side = at.x + sizes[link.from].wide / 2.0;
        let label = Point {
            x: side + LOOP + link.label.wide / 2.0,
            y: at.y,
        };
        (to_itself(Point { x: side, y: at.y }), label)
    } else {
        let points: Vec<Point> = route.points.iter().map(|point| moved(*point)).collect();
        (curve(&points), moved(route.label))
    };
    let words = arrow.label();
    DrawnArrow {
        path,
        wide: Px(wide_of(arrow.count, most)),
        is_back: route.is_back,
        label: (!words.is_empty()).then(|| {
            let corner = corner_of(label, link.label);
            Label {
                words,
                words_y: Px(label.y + 4.0),
                middle: Px(label.x),
                x: Px(corner.x),
                y: Px(corner.y),
                wide: Px(link.label.wide),
                high: Px(link.label.high),
            }
        }),
    }
}

/// The width of an arrow: of the one that most went five times that of one that nobody went.
#[expect(clippy::cast_precision_loss, reason = "no lesson is walked so often")]
fn wide_of(count: Option<u64>, most: u64) -> f64 {
    let part = count.unwrap_or(0) as f64 / most.max(1) as f64;
    1.4 + 5.6 * part.sqrt()
}

/// A curve through points, which arrives at each from straight above or below.
fn curve(points: &[Point]) -> String {
    let mut path = String::new();
    let mut before: Option<Point> = None;
    for point in points {
        let Point { x, y } = *point;
        path.push_str(&match before {
            None => format!("M{x:.1} {y:.1}"),
            Some(Point { x: from, y: start }) => {
                let middle = (start + y) / 2.0;
                format!(" C{from:.1} {middle:.1} {x:.1} {middle:.1} {x:.1} {y:.1}")
            }
        });
        before = Some(*point);
    }
    path
}

/// The arrow of a step that leads to itself, beside its box.
fn to_itself(Point { x, y }: Point) -> String {
    let (out, above, below) = (x + LOOP, y - 12.0, y + 12.0);
    format!("M{x:.1} {above:.1} C{out:.1} {above:.1} {out:.1} {below:.1} {x:.1} {below:.1}")
}
