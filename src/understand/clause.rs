//! Clauses: a message cut where one claim ends and the next begins, labels of the screen shielded.

use crate::understand::lexicon::Lexicon;
use crate::understand::normalise::Raw;
use crate::understand::pattern::{Cell, Phrases, View};
use crate::understand::repair::{Item, Word};
use crate::understand::syllable::Spelling;
use crate::understand::words::{Reading, WordSet};

/// The most words of one clause; a longer one is cut, so that matching stays linear.
const MOST_WORDS: usize = 48;

/// The most words at the end of a clause among which its last phrase is looked for.
const LONGEST_END: usize = 16;

/// How a clause is tied to the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Join {
    /// By punctuation or not at all.
    Plain,
    /// By *nhưng*, *mà*: this clause decides.
    But,
    /// By *giờ*, *bây giờ*: what holds now.
    Now,
    /// By *rồi* before a verb: what happened next.
    Then,
}

/// One clause.
#[derive(Clone, Debug)]
pub(crate) struct Clause<'l> {
    /// Its words.
    pub(crate) words: Vec<Word<'l>>,
    /// The same, for the matcher.
    pub(crate) cells: Vec<Cell<'l>>,
    /// Every word that stands in it.
    holds: WordSet,
    /// Whether a question mark ends it.
    pub(crate) asked: bool,
    /// How it is tied to the one before.
    pub(crate) join: Join,
}

impl<'l> Clause<'l> {
    fn new(words: Vec<Word<'l>>, join: Join, asked: bool) -> Self {
        let cells = cells_of(&words);
        let mut holds = WordSet::default();
        for word in cells.iter().flat_map(|cell| cell.reading.words()) {
            holds.add(*word);
        }
        Self {
            words,
            cells,
            holds,
            asked,
            join,
        }
    }

    /// The clause as the matcher sees it when it stands alone.
    pub(crate) fn view(&self) -> View<'_, 'l> {
        View {
            cells: &self.cells,
            first: false,
            last: false,
        }
    }

    /// Whether it says nothing but address and particles.
    pub(crate) fn is_soft(&self) -> bool {
        self.words.iter().all(|word| word.soft)
    }

    /// Whether a phrase of the class stands somewhere in it.
    pub(crate) fn has(&self, lexicon: &Lexicon, class: &str) -> bool {
        let phrases = lexicon.class(class);
        if !phrases.may_begin_in(&self.holds) {
            return false;
        }
        let view = self.view();
        (0..self.cells.len()).any(|at| view.phrase_end_here(phrases, at).is_some())
    }

    /// Whether it ends with a phrase of the class, soft words aside.
    pub(crate) fn ends_with(&self, lexicon: &Lexicon, class: &str) -> bool {
        let phrases = lexicon.class(class);
        if !phrases.may_begin_in(&self.holds) {
            return false;
        }
        let view = self.view();
        let length = self.cells.len();
        (length.saturating_sub(LONGEST_END)..length).any(|at| {
            view.phrase_end_here(phrases, at)
                .is_some_and(|end| self.cells.iter().skip(end).all(|cell| cell.soft))
        })
    }
}

/// The words as the matcher sees them.
fn cells_of<'l>(words: &[Word<'l>]) -> Vec<Cell<'l>> {
    words
        .iter()
        .map(|word| Cell {
            reading: word.reading,
            soft: word.soft,
        })
        .collect()
}

/// Cuts repaired pieces into clauses.
pub(crate) fn clauses<'l>(lexicon: &'l Lexicon, items: Vec<Item<'l>>) -> Vec<Clause<'l>> {
    let mut cutter = Cutter {
        lexicon,
        clauses: Vec::new(),
        words: Vec::new(),
        join: Join::Plain,
    };
    for item in shield_quotes(lexicon, items) {
        match item {
            Item::Word(word) => cutter.words.push(word),
            Item::Sign(Raw::Border('?')) => cutter.close(Join::Plain, true),
            Item::Sign(Raw::Border(_)) => cutter.close(Join::Plain, false),
            Item::Sign(Raw::Quote | Raw::At | Raw::Word(_)) => {}
        }
    }
    cutter.close(Join::Plain, false);
    cutter.clauses
}

struct Cutter<'l> {
    lexicon: &'l Lexicon,
    clauses: Vec<Clause<'l>>,
    words: Vec<Word<'l>>,
    join: Join,
}

impl<'l> Cutter<'l> {
    /// Ends what punctuation ends, and cuts it further at its conjunctions.
    fn close(&mut self, next: Join, asked: bool) {
        let words = shield_labels(self.lexicon, std::mem::take(&mut self.words));
        if words.is_empty() {
            if asked && let Some(last) = self.clauses.last_mut() {
                last.asked = true;
            }
            return;
        }
        let joins = self.joins(&words);
        let mut part: Vec<Word<'l>> = Vec::new();
        let mut join = self.join;
        for (word, cut) in words.into_iter().zip(joins) {
            let full = part.len() >= MOST_WORDS;
            if let Some(cut) = cut.or(full.then_some(Join::Plain))
                && !part.is_empty()
            {
                self.push(std::mem::take(&mut part), join, false);
                join = cut;
            }
            part.push(word);
        }
        self.push(part, join, asked);
        self.join = next;
    }

    fn push(&mut self, words: Vec<Word<'l>>, join: Join, asked: bool) {
        let clause = Clause::new(words, join, asked);
        if !clause.words.is_empty() {
            self.clauses.push(clause);
        }
    }

    /// For each word: how a new clause begins there, if one does.
    fn joins(&self, words: &[Word<'l>]) -> Vec<Option<Join>> {
        let cells = cells_of(words);
        let view = View {
            cells: &cells,
            first: false,
            last: false,
        };
        let [
            but,
            but_not_after,
            now,
            now_not_after,
            now_not,
            no,
            who,
            asks,
            then,
            then_before,
        ] = [
            "but",
            "but-not-after",
            "now",
            "now-not-after",
            "now-not",
            "no",
            "who",
            "asks",
            "then",
            "then-before",
        ]
        .map(|class| self.lexicon.class(class));
        let starts = |class: &Phrases, at: usize| view.phrase_end_here(class, at).is_some();
        let after = |class: &Phrases, at: usize| {
            at.checked_sub(1)
                .is_some_and(|before| starts(class, before))
        };
        let asked = (0..words.len()).find(|at| starts(asks, *at));
        (0..words.len())
            .map(|at| {
                if at == 0 {
                    return None;
                }
                if starts(but, at) && !after(but_not_after, at) {
                    return Some(Join::But);
                }
                if starts(now, at) && !after(now_not_after, at) && !starts(now_not, at) {
                    return Some(Join::Now);
                }
                let reported =
                    asked.is_some_and(|before| before < at) && after(no, at) && starts(who, at);
                if reported {
                    return Some(Join::Then);
                }
                if at > 1 && after(then, at) && starts(then_before, at) {
                    return Some(Join::Then);
                }
                None
            })
            .collect()
    }
}

/// Replaces what stands in quotation marks by the token of a screen label, unless it is the whole
/// message.
fn shield_quotes<'l>(lexicon: &'l Lexicon, items: Vec<Item<'l>>) -> Vec<Item<'l>> {
    let is_quote = |item: &Item<'_>| matches!(item, Item::Sign(Raw::Quote));
    let quotes = items.iter().filter(|item| is_quote(item)).count();
    let whole = items.first().is_some_and(is_quote) && items.last().is_some_and(is_quote);
    if quotes < 2 || (whole && quotes == 2) {
        return items;
    }
    let mut kept = Vec::with_capacity(items.len());
    let mut open = false;
    let mut told = false;
    let mut left = quotes;
    for item in items {
        if is_quote(&item) {
            left -= 1;
            if open {
                if !told {
                    kept.push(Item::Word(label(lexicon)));
                }
                open = false;
            } else {
                open = left > 0;
                told = ends_with_report(lexicon, &kept);
            }
        } else if !open || told {
            kept.push(item);
        }
    }
    kept
}

/// Whether what stands before a quotation says that the screen shows it: "nó báo", "hiện chữ".
fn ends_with_report(lexicon: &Lexicon, items: &[Item<'_>]) -> bool {
    let words: Vec<Word<'_>> = items
        .iter()
        .rev()
        .map_while(|item| match item {
            Item::Word(word) => Some(word.clone()),
            Item::Sign(_) => None,
        })
        .take(3)
        .collect();
    let near = Clause::new(words.into_iter().rev().collect(), Join::Plain, false);
    near.has(lexicon, "report")
}

/// Replaces labels of the screen after *nút*, *chữ*, *bấm* … by one token: they are no wishes.
fn shield_labels<'l>(lexicon: &'l Lexicon, words: Vec<Word<'l>>) -> Vec<Word<'l>> {
    let cells = cells_of(&words);
    let view = View {
        cells: &cells,
        first: false,
        last: false,
    };
    let mut shielded = vec![0; words.len()];
    let pairs = [
        ("label-noun", "label"),
        ("label-noun", "label-short"),
        ("tap", "label"),
    ]
    .map(|(before, label)| (lexicon.class(before), lexicon.class(label)));
    for at in 0..words.len() {
        let label_end = pairs.into_iter().find_map(|(before, label)| {
            let end = view.phrase_end_here(before, at)?;
            let label_end = view.phrase_end_here(label, end)?;
            Some((end, label_end))
        });
        if let Some((from, to)) = label_end {
            for flag in shielded.iter_mut().take(to).skip(from) {
                *flag = 1;
            }
        }
    }
    let mut kept: Vec<Word<'l>> = Vec::with_capacity(words.len());
    let mut inside = false;
    for (word, flag) in words.into_iter().zip(shielded) {
        if flag == 0 {
            kept.push(word);
        } else if !inside {
            kept.push(label(lexicon));
        }
        inside = flag == 1;
    }
    kept
}

fn label(lexicon: &Lexicon) -> Word<'_> {
    Word {
        reading: lexicon.vocabulary.read(&Spelling::of("{label}"), true),
        folded: "{label}".into(),
        soft: false,
        digits: None,
    }
}

impl Word<'_> {
    /// Whether nothing is known about it.
    pub(crate) fn is_unknown(&self) -> bool {
        matches!(self.reading, Reading::Unknown)
    }
}
