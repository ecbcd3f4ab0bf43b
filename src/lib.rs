//! Cầm Tay (`camtay`): a patient helper for elders who learn digital tasks, on Zalo, Messenger and
//! the web. *Cầm tay chỉ việc*: to hold someone's hand and show the work.
//!
//! # The way of a message
//!
//! ```text
//! platform ─▶ channels::…::read      verify over the raw bytes, decode, item by item
//!          ─▶ door::mask             hide personal numbers, note signs of fraud
//!          ─▶ store.accept           dedupe key + mailbox entry, durable             ─▶ 200 OK
//! mailbox  ─▶ dispatch               one entity at a time, entities in parallel
//!          ─▶ understand             fold, read the intent                           (pure)
//!          ─▶ tutor | desk | class   advance(content, state, event, now) -> Turn     (pure)
//!          ─▶ store.commit(turn)     state, answered mail, outbox, timers, journal: one commit
//! outbox   ─▶ delivery               per conversation in order, written before the call
//!          ─▶ channels::…::write     the API calls of that platform, within its limits ─▶ platform
//! ```
//!
//! Everything with a memory is an *entity* with a mailbox: a *conversation* (one person or one group
//! on one channel account) or a *ticket* (one request for a human). Whatever happens to an entity
//! arrives in its mailbox, and nothing else changes it: one writer per entity, no locks across
//! entities, and a test is "events in, turn out".
//!
//! # A walk through one tap
//!
//! An elder taps «Chưa được» on Messenger. [`server`] reads the body, [`channels::messenger`] checks
//! the signature and makes an [`message::Inbound`] of it, [`door`] masks its words, and
//! [`store::Store::accept`] returns once it is on the disk: 200. [`dispatch`] takes the conversation,
//! reads its record and asks [`dispatch::decide`], which hands the event to [`tutor::advance`]. The
//! tutor counts a failed attempt and answers with a [`turn::Turn`]: the new state, an
//! [`turn::Effect::Send`] with another explanation, a timer, a fact for the journal. One commit writes
//! all of it. [`delivery`] sees the outbox entry, books a delivery attempt, makes the calls that the
//! codec describes, and writes down what the platform said.
//!
//! # The layers
//!
//! A module names only modules above it. The one table of it is `LAYERS` in `tests/it/tidy.rs`.
//!
//! | layer | modules |
//! |---|---|
//! | words | [`id`] [`text`] [`message`] [`event`] [`turn`] [`house`] [`duration`] [`diagnose`] `multipart` |
//! | content | [`yaml`] [`picture`] [`recording`] [`flow`] [`faq`] [`menu`] [`locale`] |
//! | understanding | [`understand`] |
//! | what deciders decide with | [`content`] [`speech`] [`door`] |
//! | decisions, pure | [`tutor`] [`desk`] [`class`] |
//! | platforms, pure | [`channels`] |
//! | memory | [`config`] [`library`] [`store`] |
//! | work | [`dispatch`] [`gallery`] [`delivery`] [`upkeep`] [`helpers`] [`outbox_desk`] |
//! | what authors work with | [`tally`] [`rehearsal`] [`schema`] [`diagram`] [`handout`] |
//! | faces | [`server`] [`web`] [`check`] [`cli`] |
//!
//! # Where this differs from a first sketch of it, and why
//!
//! * **Masking happens at a door of its own** ([`door`]), before the mailbox: whoever brings words in
//!   (a webhook, the terminal, a test) goes through the same door, and nothing behind it ever sees a
//!   number. Signs of fraud are looked for there too, since a mask hides just what gives them away.
//! * **A ring names the turn that set its timer.** Whether it is stale is decided in one place,
//!   [`dispatch`], so no decider has to think of it.
//! * **A private chat is one state with two sides**, a citizen's and (while they are one) a mentor's.
//!   Mentors are citizens too, and losing the one role must not lose the other.
//! * **A graduate is a citizen who helps.** Somebody who has mastered a lesson and shows it to neighbours is
//!   asked on the village's rung beside its mentors ([`event::Graduate`]); their chat has a second side
//!   ([`desk::graduate`]) with what every helper has ([`desk::helping`]), and their lessons go on beside it.
//!   Who they are follows from the citizen's state alone: each turn lists them anew where it has changed.
//! * **The list of open tickets and the mentors' chats are effects** ([`turn::Effect::ListTicket`],
//!   [`turn::Effect::Link`]), committed with the turn that causes them. A ticket needs to know whom it
//!   can ask, and a mentor who links later needs to know what is open; neither may read another
//!   entity's state.
//! * **The YAML parser has a module of its own** ([`yaml`]), because flows and the configuration are
//!   read by the same one and complain in the same form.
//! * **Erasing is an effect** ([`turn::Effect::Erase`]): the state that is left is the decider's, and what
//!   only the store knows of (waiting mail, the outbox, a page) goes in the same commit.
//! * **Outside helpers are asked between the mailbox and the decider** ([`helpers`]), by the dispatcher:
//!   a voice note becomes words and goes through the door again, unclear words may get an advised
//!   intent. Deciders stay pure, and a webhook's 200 never waits.
//! * **A set of lessons is a value; publishing swaps it** ([`publish`]). Whoever is in the middle of a lesson is
//!   decided with a set in which that one lesson is as it was ([`dispatch::Editions`]), so no decider knows of
//!   versions; its files lie in the store under their hash.
//! * **A log and a memtable stand before the engine.** A group of writes is durable with one append to our own
//!   write-ahead log and one sync; the engine's trees get what is left of it later, by checkpoints. The
//!   engine's own transaction and flush cost several times as much, and most of what a turn writes (mail, the
//!   outbox) is gone again before a checkpoint. It also makes reads show only what is durable.
//! * **The store is a type, not a trait.** Its contract stands on [`store::Store`]; a second engine
//!   will be a second variant behind the same methods and the same tests.

pub mod channels;
pub mod check;
pub mod class;
pub mod cli;
pub mod config;
pub mod content;
pub mod delivery;
pub mod desk;
pub mod diagnose;
pub mod diagram;
pub mod dispatch;
pub mod door;
pub mod duration;
pub mod event;
pub mod faq;
pub mod flow;
pub mod gallery;
pub mod handout;
pub mod helpers;
pub mod house;
pub mod id;
pub mod in_hand;
pub mod library;
pub mod locale;
pub mod menu;
pub mod message;
mod multipart;
pub mod outbox_desk;
pub mod picture;
pub mod publish;
pub mod recording;
pub mod rehearsal;
pub mod schema;
pub mod server;
pub mod speech;
pub mod store;
pub mod tally;
pub mod text;
pub mod turn;
pub mod tutor;
pub mod understand;
pub mod upkeep;
pub mod web;
pub mod yaml;
