//! `camtay chat`: the same conversation in a terminal, as the citizen and as the mentor.
//!
//! Everything is the real thing: words are masked at the door, accepted by the store, decided by the
//! dispatcher and delivered to the web channel; this only types and reads.

use std::collections::BTreeMap;
use std::io::{BufRead, IsTerminal};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use tokio_util::sync::CancellationToken;

use crate::cli::{Sources, Voices, complain, language, lesson, print};
use crate::config::{ChannelConfig, Retry};
use crate::delivery::{self, Delivery};
use crate::dispatch::{Dispatcher, Published};
use crate::door;
use crate::gallery::Gallery;
use crate::helpers::Helpers;
use crate::house::House;
use crate::id::{AccountId, ChannelId, ConversationId, DedupeKey, Lang, Timestamp};
use crate::message::{Content, Inbound, Voice};
use crate::recording::Recordings;
use crate::store::{Bubble, Store};

/// How often it is looked whether everything that was said has been answered.
const LOOK_EVERY: Duration = Duration::from_millis(2);
/// Bubbles read at once; a turn never makes more.
const BUBBLES: usize = 100;

/// How the conversation is begun.
#[derive(Debug, Args)]
pub(super) struct Options {
    #[command(flatten)]
    sources: Sources,
    #[command(flatten)]
    voices: Voices,
    /// Begin with this lesson
    #[arg(long, value_name = "NAME")]
    flow: Option<String>,
    /// The language to be spoken to
    #[arg(long, value_name = "LANG", default_value = "vi")]
    lang: String,
    /// Keep the conversation in this store; without it, it is forgotten
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// Talks until the end of the input.
pub(super) fn run(options: Options) -> anyhow::Result<()> {
    let mut house = options.sources.settings()?.config.house;
    // Who sits at the terminal plays both sides, whatever the roster says.
    house.mentors = House::default().mentors;
    for mentor in &mut house.mentors {
        mentor.lang = Lang::new(&options.lang);
    }
    let invite = crate::house::TRY_IT_INVITE.to_owned();
    let voices = options.voices.voices.clone();
    let content = options
        .sources
        .lessons
        .or_here()
        .content_with(voices, house)?;
    language(&content, &options.lang)?;
    if let Some(flow) = &options.flow {
        lesson(&content, flow)?;
    }
    let forgotten = tempfile::tempdir()?;
    let folder = options
        .data
        .clone()
        .unwrap_or_else(|| forgotten.path().to_path_buf());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(talk(&options, content, &folder, invite))
}

async fn talk(
    options: &Options,
    content: Arc<crate::content::Content>,
    folder: &std::path::Path,
    invite: String,
) -> anyhow::Result<()> {
    let store = Store::open(folder)?;
    let stop = CancellationToken::new();
    let channel = ChannelId::new("terminal");
    let recordings = Arc::clone(&content.recordings);
    let work = tokio::spawn({
        let (store, stop) = (store.clone(), stop.clone());
        let channels = vec![ChannelConfig::web(&channel)];
        let settings = delivery::Settings::new(Retry::default(), None);
        let published = Published::only(content);
        let gallery = Gallery::new(published.clone());
        let delivery = Delivery::new(store.clone(), gallery, &channels, settings)?;
        let dispatcher = Dispatcher::new(
            store,
            published,
            Helpers::default(),
            BTreeMap::new(),
            stop.clone(),
        );
        async move {
            tokio::join!(dispatcher.run(), delivery.run(&channels, stop));
        }
    });
    let mut terminal = Terminal::new(store.clone(), recordings, &channel)?;
    terminal.mentor_does(Content::Text { text: invite }).await?;
    if options.lang != "vi" {
        let payload = format!("lang:{}", options.lang);
        terminal
            .citizen_does(Content::Postback {
                payload,
                title: None,
            })
            .await?;
    }
    if let Some(flow) = &options.flow {
        terminal
            .citizen_does(Content::Referral { code: flow.clone() })
            .await?;
    }
    if std::io::stdin().is_terminal() {
        complain("Gõ như người học; thêm «m:» ở đầu để nói như người hướng dẫn. Ctrl-D để thôi.");
        complain("Type as the citizen; begin with “m:” to speak as the mentor. Ctrl-D ends.");
    }
    // Reading a line blocks, so it happens beside the runtime's own threads.
    let (lines, mut read) = tokio::sync::mpsc::channel(1);
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines() {
            let Ok(line) = line else { return };
            if lines.blocking_send(line).is_err() {
                return;
            }
        }
    });
    while let Some(line) = read.recv().await {
        let text = line.trim().to_owned();
        match text.strip_prefix("m:") {
            Some(words) => {
                terminal
                    .mentor_does(Content::Text {
                        text: words.trim().to_owned(),
                    })
                    .await?
            }
            None if text.is_empty() => {}
            None => terminal.citizen_does(Content::Text { text }).await?,
        }
    }
    stop.cancel();
    work.await?;
    drop(terminal);
    store.close().await?;
    Ok(())
}

/// The two chats, and how far each has been read.
struct Terminal {
    store: Store,
    recordings: Arc<Recordings>,
    citizen: ConversationId,
    mentor: ConversationId,
    /// The newest bubble printed, over both chats.
    seen: u64,
    /// Counts what was said, for dedupe keys of its own in each run.
    said: u64,
    started: Timestamp,
}

impl Terminal {
    fn new(store: Store, recordings: Arc<Recordings>, channel: &ChannelId) -> anyhow::Result<Self> {
        let account = AccountId::new("");
        let citizen = ConversationId::person(channel, &account, "citizen");
        let mentor = ConversationId::person(channel, &account, "mentor");
        let mut terminal = Self {
            store,
            recordings,
            citizen,
            mentor,
            seen: 0,
            said: 0,
            started: Timestamp::now(),
        };
        // What a kept store holds from earlier was read earlier.
        let old = terminal.unseen()?;
        terminal.seen = old.last().map_or(0, |(_, bubble)| bubble.seq);
        Ok(terminal)
    }

    async fn citizen_does(&mut self, content: Content) -> anyhow::Result<()> {
        let citizen = self.citizen.clone();
        self.does(citizen, content).await
    }

    async fn mentor_does(&mut self, content: Content) -> anyhow::Result<()> {
        let mentor = self.mentor.clone();
        self.does(mentor, content).await
    }

    /// Accepts what one side did, waits until everything has been answered, and prints the answers.
    async fn does(&mut self, conversation: ConversationId, content: Content) -> anyhow::Result<()> {
        self.said += 1;
        let now = Timestamp::now();
        let inbound = Inbound {
            dedupe: DedupeKey::new(format!("terminal/{}/{}", self.started, self.said)),
            sender: conversation.peer_id().to_owned(),
            conversation,
            sender_name: None,
            at: now,
            content,
            scam_signs: Vec::new(),
            addressed: false,
        };
        self.store
            .accept(vec![door::mask(inbound)], Vec::new(), now)
            .await?;
        loop {
            let waits = self.store.numbers();
            if waits.mail == 0 && waits.outbox == 0 {
                break;
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
        for (to, bubble) in self.unseen()? {
            self.seen = bubble.seq;
            self.show(to == self.mentor, &bubble);
        }
        Ok(())
    }

    /// What both sides have not read yet, in the order it was said.
    fn unseen(&self) -> anyhow::Result<Vec<(ConversationId, Bubble)>> {
        let mut unseen = Vec::new();
        for chat in [&self.citizen, &self.mentor] {
            let bubbles = self.store.bubbles(chat, self.seen, BUBBLES)?;
            unseen.extend(bubbles.into_iter().map(|bubble| (chat.clone(), bubble)));
        }
        unseen.sort_by_key(|(_, bubble)| bubble.seq);
        Ok(unseen)
    }

    /// Prints one message, and where its recorded voice lies; those to the mentor stand further in.
    fn show(&self, to_mentor: bool, bubble: &Bubble) {
        let margin = if to_mentor {
            "                        "
        } else {
            ""
        };
        let speaker = match &bubble.voice {
            Some(Voice::Bot) | None => "Cầm Tay",
            Some(Voice::Mentor(name) | Voice::Citizen(name)) => name,
        };
        let side = if to_mentor { " → m" } else { "" };
        for (index, line) in bubble.text.lines().enumerate() {
            let head = if index == 0 {
                format!("{speaker}{side}: ")
            } else {
                "  ".to_owned()
            };
            print(&format!("{margin}{head}{line}"));
        }
        let recording = bubble.recording.as_ref();
        if let Some(recorded) = recording.and_then(|spoken| self.recordings.named(&spoken.file)) {
            print(&format!("{margin}  ♪ {}", recorded.path.display()));
        }
        for (index, reply) in bubble.quick_replies.iter().enumerate() {
            print(&format!("{margin}  {}. {}", index + 1, reply.label));
        }
    }
}
