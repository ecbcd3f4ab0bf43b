//! The lexicon files, read once: words, soft words, classes, respellings, labels, rules.
//!
//! Every file is plain text that a linguist can extend; `check` says which line cannot be read.

use std::sync::LazyLock;

use crate::understand::Intent;
use crate::understand::english;
use crate::understand::fuzzy;
use crate::understand::index::Index;
use crate::understand::lexicon_parse::{
    LexiconError, parse_rules, parse_signs, plain_lines, split_list,
};
use crate::understand::pattern::{Phrases, Piece};
use crate::understand::quick::{Map, Set};
use crate::understand::redact::keywords;
use crate::understand::respell::Respelling;
use crate::understand::scam::SignRule;
use crate::understand::syllable::{Spelling, bare};
use crate::understand::words::{Vocabulary, WordId};

/// A rule: a pattern, and what it says about a clause in which it is found.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    /// What it says; `None` when its words say nothing about the step and only shadow others.
    pub(crate) intent: Option<Intent>,
    /// From 1 (a hint) to 9 (no doubt); the heavier rule wins where two overlap.
    pub(crate) weight: u8,
    /// In which situations it is read, as bits of [`crate::understand::labels::waiting_bit`].
    pub(crate) contexts: u8,
    /// Its pattern.
    pub(crate) pieces: Vec<Piece>,
    /// The pattern as written, given as evidence.
    pub(crate) source: String,
}

/// A phrase as phones and regions write it, and the words that it stands for.
#[derive(Clone, Debug)]
pub(crate) struct Spoken {
    /// Its words, with all marks and with none.
    pub(crate) words: Vec<(Spelling, String)>,
    /// What it stands for.
    pub(crate) becomes: Vec<String>,
}

/// Everything the files hold, prepared for matching.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    /// Every word.
    pub(crate) vocabulary: Vocabulary,
    /// Named classes of phrases.
    pub(crate) classes: Map<String, Phrases>,
    /// Words that a match may pass over, by word number.
    pub(crate) soft: Vec<bool>,
    /// Words that repair leaves alone.
    pub(crate) exempt: Set<String>,
    /// Short and regional spellings of one token.
    pub(crate) respellings: Map<String, Vec<Respelling>>,
    /// Spellings of several tokens, by their first; longest first.
    pub(crate) spoken: Map<String, Vec<Spoken>>,
    /// How to read a bare word beside its neighbours.
    pub(crate) ambiguous: Map<String, Vec<Respelling>>,
    /// Emoji and faces: sign and token.
    pub(crate) emoji: Vec<(String, String)>,
    /// What whole messages in English say.
    pub(crate) english: Map<&'static str, Intent>,
    /// The rules.
    pub(crate) rules: Vec<Rule>,
    /// Which rules can be in a clause.
    pub(crate) rule_index: Index,
    /// The number words' values, by word number.
    pub(crate) numbers: Map<WordId, i32>,
    /// Signs of fraud.
    pub(crate) signs: Vec<SignRule>,
    /// How much a word or a pair of them (`one_next`), without marks, speaks for a fraud.
    pub(crate) colours: Map<String, i32>,
    /// Which signs of fraud can be in a clause.
    pub(crate) sign_index: Index,
    /// Letters of words that a slip of the finger may be meant for, by length.
    pub(crate) targets: Vec<Vec<(String, u32)>>,
    /// What could not be read.
    pub(crate) errors: Vec<LexiconError>,
}

/// The file of what fraud asks for.
pub(crate) const ASKS: &str = "scam/asks.txt";

/// The files, each with its name for error messages.
pub(crate) mod files {
    pub(crate) const WORDS: &str = include_str!("lexicon/words.txt");
    pub(crate) const SOFT: &str = include_str!("lexicon/soft.txt");
    pub(crate) const EXEMPT: &str = include_str!("lexicon/exempt.txt");
    pub(crate) const CLASSES: &str = include_str!("lexicon/classes.txt");
    pub(crate) const SHORT: &str = include_str!("lexicon/short.txt");
    pub(crate) const DIALECT: &str = include_str!("lexicon/dialect.txt");
    pub(crate) const SPOKEN: &str = include_str!("lexicon/spoken.txt");
    pub(crate) const AMBIGUOUS: &str = include_str!("lexicon/ambiguous.txt");
    pub(crate) const ENGLISH: &str = include_str!("lexicon/english.txt");
    pub(crate) const EMOJI: &str = include_str!("lexicon/emoji.txt");
    pub(crate) const NUMBERS: &str = include_str!("lexicon/numbers.txt");
    pub(crate) const EMPTY: &str = include_str!("lexicon/empty.txt");
    pub(crate) const COLOURS: &str = include_str!("lexicon/scam/colours.txt");
    pub(crate) const SIGNS: [(&str, &str); 4] = [
        (
            crate::understand::lexicon::ASKS,
            include_str!("lexicon/scam/asks.txt"),
        ),
        ("scam/stories.txt", include_str!("lexicon/scam/stories.txt")),
        (
            "scam/pressure.txt",
            include_str!("lexicon/scam/pressure.txt"),
        ),
        ("scam/honest.txt", include_str!("lexicon/scam/honest.txt")),
    ];
    pub(crate) const RULES: [(&str, &str); 12] = [
        ("rules/done.txt", include_str!("lexicon/rules/done.txt")),
        ("rules/stuck.txt", include_str!("lexicon/rules/stuck.txt")),
        ("rules/find.txt", include_str!("lexicon/rules/find.txt")),
        ("rules/wait.txt", include_str!("lexicon/rules/wait.txt")),
        ("rules/ask.txt", include_str!("lexicon/rules/ask.txt")),
        ("rules/again.txt", include_str!("lexicon/rules/again.txt")),
        ("rules/leave.txt", include_str!("lexicon/rules/leave.txt")),
        ("rules/answer.txt", include_str!("lexicon/rules/answer.txt")),
        ("rules/person.txt", include_str!("lexicon/rules/person.txt")),
        ("rules/danger.txt", include_str!("lexicon/rules/danger.txt")),
        ("rules/chat.txt", include_str!("lexicon/rules/chat.txt")),
        (
            "rules/backoff.txt",
            include_str!("lexicon/rules/backoff.txt"),
        ),
    ];
}

/// The one lexicon of the process.
pub(crate) static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::load);

/// Every line of the lexicon files that cannot be read, with its file and line; none when all is well.
#[must_use]
pub fn check() -> Vec<LexiconError> {
    let mut errors = LEXICON.errors.clone();
    errors.extend_from_slice(keywords::check());
    errors
}

impl Lexicon {
    fn load() -> Self {
        let mut lexicon = Self::default();
        for (_, line) in plain_lines(files::WORDS) {
            for word in line.split_whitespace() {
                lexicon.vocabulary.add(word);
            }
        }
        lexicon.load_exempt();
        lexicon.load_numbers();
        lexicon.load_classes();
        lexicon.load_respellings("short.txt", files::SHORT);
        lexicon.load_respellings("dialect.txt", files::DIALECT);
        lexicon.load_ambiguous();
        lexicon.load_spoken();
        lexicon.load_emoji();
        english::load(&mut lexicon);
        for (name, text) in files::RULES {
            parse_rules(&mut lexicon, name, text);
        }
        for (name, text) in files::SIGNS {
            parse_signs(&mut lexicon, name, text);
        }
        lexicon.load_colours();
        let soft: Vec<WordId> = plain_lines(files::SOFT)
            .flat_map(|(_, line)| line.split_whitespace())
            .map(|word| lexicon.vocabulary.add(word))
            .collect();
        lexicon.soft = vec![false; lexicon.vocabulary.len()];
        for word in soft {
            if let Some(flag) = lexicon.soft.get_mut(usize::from(word)) {
                *flag = true;
            }
        }
        lexicon.doubt_respelled();
        lexicon.index_rules();
        lexicon.targets = fuzzy::targets(&lexicon.vocabulary);
        lexicon
    }

    /// The phrases of a class; none when there is no such class.
    pub(crate) fn class(&self, name: &str) -> &Phrases {
        static NONE: LazyLock<Phrases> = LazyLock::new(Phrases::default);
        self.classes.get(name).unwrap_or(&NONE)
    }

    /// Whether a match may pass over `word`.
    pub(crate) fn is_soft(&self, word: WordId) -> bool {
        self.soft.get(usize::from(word)).copied().unwrap_or(false)
    }

    /// Adds an error about a line.
    pub(crate) fn complain(&mut self, file: &'static str, line: usize, problem: String) {
        self.errors.push(LexiconError {
            file,
            line,
            problem,
        });
    }

    /// The numbers of the words of a phrase, added where new.
    pub(crate) fn phrase(&mut self, text: &str) -> Vec<WordId> {
        text.split_whitespace()
            .map(|word| self.vocabulary.add(word))
            .collect()
    }

    fn load_exempt(&mut self) {
        for (_, line) in plain_lines(files::EXEMPT) {
            for word in line.split_whitespace() {
                self.vocabulary.add(word);
                self.exempt.insert(word.to_owned());
            }
        }
    }

    fn load_numbers(&mut self) {
        for (line, text) in plain_lines(files::NUMBERS) {
            match text.split_once('=') {
                Some((words, value)) => match value.trim().parse() {
                    Ok(value) => {
                        for word in words.split_whitespace() {
                            let id = self.vocabulary.add(word);
                            self.numbers.insert(id, value);
                        }
                    }
                    Err(problem) => {
                        self.complain("numbers.txt", line, format!("`{value}`: {problem}"));
                    }
                },
                None => self.complain("numbers.txt", line, "no `=`".to_owned()),
            }
        }
    }

    fn load_colours(&mut self) {
        for (line, text) in plain_lines(files::COLOURS) {
            let Some((colour, words)) = text.split_once(':') else {
                self.complain(
                    "scam/colours.txt",
                    line,
                    "no `:` after the weight".to_owned(),
                );
                continue;
            };
            match colour.parse() {
                Ok(colour) => self.colours.extend(
                    words
                        .split_whitespace()
                        .map(|word| (word.to_owned(), colour)),
                ),
                Err(problem) => {
                    self.complain("scam/colours.txt", line, format!("`{colour}`: {problem}"));
                }
            }
        }
    }

    fn load_classes(&mut self) {
        for (line, text) in plain_lines(files::CLASSES) {
            let Some((name, list)) = text.split_once(':') else {
                self.complain("classes.txt", line, "no `:` after the name".to_owned());
                continue;
            };
            let mut phrases = Phrases::default();
            for item in split_list(list) {
                match item.strip_prefix('@') {
                    Some(other) => match self.classes.get(other) {
                        Some(known) => phrases.extend(&known.clone()),
                        None => {
                            self.complain("classes.txt", line, format!("no class `{other}` above"));
                        }
                    },
                    None => phrases.add(self.phrase(item)),
                }
            }
            self.classes
                .entry(name.trim().to_owned())
                .or_default()
                .extend(&phrases);
        }
    }

    fn load_respellings(&mut self, file: &'static str, text: &'static str) {
        for (line, text) in plain_lines(text) {
            match Respelling::parse(text) {
                Ok((forms, respelling)) => {
                    for word in &respelling.becomes {
                        self.vocabulary.add(word);
                    }
                    for form in forms {
                        self.respellings
                            .entry(form)
                            .or_default()
                            .push(respelling.clone());
                    }
                }
                Err(problem) => self.complain(file, line, problem),
            }
        }
    }

    fn load_ambiguous(&mut self) {
        for (line, text) in plain_lines(files::AMBIGUOUS) {
            match Respelling::parse(text) {
                Ok((forms, respelling)) => {
                    for word in &respelling.becomes {
                        self.vocabulary.add(word);
                    }
                    for form in forms {
                        self.ambiguous
                            .entry(form)
                            .or_default()
                            .push(respelling.clone());
                    }
                }
                Err(problem) => self.complain("ambiguous.txt", line, problem),
            }
        }
    }

    fn load_spoken(&mut self) {
        for (line, text) in plain_lines(files::SPOKEN) {
            let Some((spoken, written)) = text.split_once('=') else {
                self.complain("spoken.txt", line, "no `=`".to_owned());
                continue;
            };
            let written: Vec<String> = written.split_whitespace().map(str::to_owned).collect();
            for word in &written {
                self.vocabulary.add(word);
            }
            for form in split_list(spoken) {
                let words: Vec<String> = form.split_whitespace().map(str::to_owned).collect();
                let Some(first) = words.first() else { continue };
                let forms = self.spoken.entry(bare(first)).or_default();
                forms.push(Spoken {
                    words: words
                        .iter()
                        .map(|word| (Spelling::of(word), bare(word)))
                        .collect(),
                    becomes: written.clone(),
                });
                forms.sort_by_key(|form| std::cmp::Reverse(form.words.len()));
            }
        }
    }

    fn load_emoji(&mut self) {
        for (line, text) in plain_lines(files::EMOJI) {
            match text.split_once(' ') {
                Some((token, signs)) => {
                    self.vocabulary.add(token);
                    for sign in signs.split_whitespace() {
                        self.emoji.push((sign.to_owned(), token.to_owned()));
                    }
                }
                None => self.complain("emoji.txt", line, "no signs".to_owned()),
            }
        }
        self.emoji
            .sort_by_key(|(sign, _)| std::cmp::Reverse(sign.len()));
    }

    /// What may be a careless spelling of something else is never taken as written.
    fn doubt_respelled(&mut self) {
        for word in self.exempt.iter().chain(self.respellings.keys()) {
            self.vocabulary.doubt(word);
        }
    }

    fn index_rules(&mut self) {
        let words = self.vocabulary.len();
        let rules = self.rules.iter().map(|rule| rule.pieces.as_slice());
        self.rule_index = Index::new(words, rules);
        let signs = self.signs.iter().map(|sign| sign.pieces.as_slice());
        self.sign_index = Index::new(words, signs);
    }
}
