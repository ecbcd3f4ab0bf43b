//! What a message says: its clauses weighed against each other.
//!
//! A wrong `done` is the worst error: a claim of success must stand unhedged, unasked, present.

use crate::understand::clause::{Clause, Join};
use crate::understand::labels::waiting_bit;
use crate::understand::lexicon::Lexicon;
use crate::understand::rules::{Hit, hits, rank};
use crate::understand::{Intent, Waiting};

/// The weight from which a rule may overrule the general order.
const STRONG: u8 = 7;
/// The weight of a phrase of success that no hedge in its clause can touch; a question can.
const TOLD: u8 = 8;
/// The weight up to which a rule is only likely.
const LIKELY: u8 = 4;
/// The weight up to which a rule only hints.
pub(crate) const HINT: u8 = 2;

/// The reading of a whole message.
#[derive(Clone, Debug, Default)]
pub(crate) struct Verdict {
    /// Every intent found with its weight and evidence (the words, then the rule), the winner first;
    /// empty when none was.
    pub(crate) said: Vec<(Intent, u8, Vec<String>)>,
}

/// One clause with what it says.
struct Said<'a, 'l> {
    clause: &'a Clause<'l>,
    hits: Vec<Hit<'l>>,
    /// Whether it tells of what was before.
    past: bool,
}

impl Said<'_, '_> {
    fn best(&self) -> Option<&Hit<'_>> {
        self.hits.first()
    }

    fn says(&self, intent: Intent) -> bool {
        self.best().is_some_and(|hit| hit.intent == Some(intent))
    }
}

/// Reads all clauses of a message.
pub(crate) fn read<'l>(
    lexicon: &'l Lexicon,
    clauses: &[Clause<'l>],
    waiting: Waiting,
    expect: &dyn Fn(&Clause<'l>) -> bool,
) -> Verdict {
    let context = waiting_bit(waiting);
    let solid: Vec<bool> = clauses.iter().map(|clause| !clause.is_soft()).collect();
    let mut said: Vec<Said<'_, 'l>> = Vec::with_capacity(clauses.len());
    for (at, clause) in clauses.iter().enumerate() {
        let first = !solid.iter().take(at).any(|solid| *solid);
        let last = !solid.iter().skip(at + 1).any(|solid| *solid);
        let mut found = hits(lexicon, clause, context, first, last);
        if waiting == Waiting::StepWait && expect(clause) && !found.iter().any(is_failure) {
            found.insert(0, shown());
        }
        weigh_claims(lexicon, clause, &mut found);
        doubt_mixed(&mut found);
        prefer_wishes(lexicon, clause, &mut found);
        doubt_wishes(lexicon, clause, &mut found);
        found.sort_by_key(|hit| {
            (
                std::cmp::Reverse(hit.weight),
                hit.intent.map_or(usize::MAX, rank),
            )
        });
        said.push(Said {
            clause,
            past: clause.has(lexicon, "past"),
            hits: found,
        });
    }
    unreal_conditions(lexicon, &mut said);
    miss_effects(lexicon, &mut said);
    miss_demands(lexicon, &mut said);
    overtake(lexicon, &mut said);
    await_outcomes(&mut said);
    combine(&said)
}

/// Stands for a rule where the screen shows what the step wanted.
const SHOWN: &str = "(words of the expected screen)";

/// The claim that the screen shows what the step wanted.
fn shown() -> Hit<'static> {
    Hit {
        intent: Some(Intent::Done),
        weight: 6,
        start: 0,
        end: 0,
        source: SHOWN,
    }
}

fn is_failure(hit: &Hit<'_>) -> bool {
    matches!(
        hit.intent,
        Some(Intent::Stuck | Intent::CannotFind | Intent::Question | Intent::NotYet)
    )
}

/// Takes the force from success that is hedged, asked, conditional, future or about something else.
fn weigh_claims(lexicon: &Lexicon, clause: &Clause<'_>, hits: &mut Vec<Hit<'_>>) {
    // "Hiện chưa thành công": a claim with a denial inside is none.
    hits.retain(|hit| {
        hit.intent != Some(Intent::Done) || hit.weight >= TOLD || !is_denied(lexicon, clause, hit)
    });
    if !hits.iter().any(|hit| hit.intent == Some(Intent::Done)) {
        return;
    }
    let asked = clause.asked || clause.ends_with(lexicon, "asking-end");
    let unreal = is_unreal(lexicon, clause);
    let next = clause.has(lexicon, "asks-next");
    let asked = asked && !next;
    let wished = !next && clause.has(lexicon, "wish");
    // What the machine says is a success only when it says so itself.
    let told = clause.has(lexicon, "told")
        && !clause.has(lexicon, "told-success")
        && !hits.iter().any(|hit| hit.source == SHOWN);
    let broken = clause.has(lexicon, "broken") && !clause.has(lexicon, "no-more");
    let instead = if broken {
        Some(Intent::Stuck)
    } else if unreal || told || wished || clause.has(lexicon, "hedge") {
        Some(Intent::Unclear)
    } else if asked {
        Some(Intent::Question)
    } else if clause.has(lexicon, "soon") {
        Some(Intent::NotYet)
    } else if clause.has(lexicon, "elsewhere") {
        // Dinner is done, not the step.
        hits.retain(|hit| hit.intent != Some(Intent::Done));
        None
    } else {
        None
    };
    let Some(instead) = instead else { return };
    for hit in hits
        .iter_mut()
        .filter(|hit| hit.intent == Some(Intent::Done))
    {
        // A phrase that itself tells how the doubt ended ("tưởng khó, hoá ra dễ") stands.
        if unreal || asked || hit.weight < TOLD {
            hit.intent = Some(instead);
            hit.weight = hit.weight.min(4);
        }
    }
}

/// A claim in one breath with a sure failure is none: whichever is meant, the step is not over.
fn doubt_mixed(hits: &mut Vec<Hit<'_>>) {
    if hits
        .iter()
        .any(|hit| hit.weight >= STRONG && is_failure(hit))
    {
        hits.retain(|hit| hit.intent != Some(Intent::Done));
    }
}

/// Whether a denial stands among the words of a hit.
fn is_denied(lexicon: &Lexicon, clause: &Clause<'_>, hit: &Hit<'_>) -> bool {
    let view = clause.view();
    (hit.start..hit.end).any(|at| {
        view.phrase_end_here(lexicon.class("denial"), at)
            .is_some_and(|end| end <= hit.end)
    })
}

/// Whether a clause supposes something: *nếu*, *khi nào*; *lỡ* unless it has happened already.
fn is_unreal(lexicon: &Lexicon, clause: &Clause<'_>) -> bool {
    (clause.has(lexicon, "if") && !clause.has(lexicon, "always"))
        || (clause.has(lexicon, "if-start") && !clause.has(lexicon, "happened"))
}

/// A wish put as a polite question is still the wish: "nói rõ hơn được không".
fn prefer_wishes(lexicon: &Lexicon, clause: &Clause<'_>, hits: &mut Vec<Hit<'_>>) {
    let wish = |hit: &Hit<'_>| {
        hit.weight >= 6
            && matches!(
                hit.intent,
                Some(Intent::Repeat | Intent::Slower | Intent::Back | Intent::TalkToHuman)
            )
    };
    let failure = |hit: &Hit<'_>| matches!(hit.intent, Some(Intent::Stuck | Intent::CannotFind));
    if !hits.iter().any(|hit| wish(hit) || failure(hit)) || !clause.ends_with(lexicon, "polite-end")
    {
        return;
    }
    if hits.iter().any(wish) {
        hits.retain(|hit| hit.intent != Some(Intent::Question));
    }
    // "Không có thẻ thì làm được không": whether it can be done is asked, no failure is told.
    for hit in hits.iter_mut().filter(|hit| failure(hit)) {
        hit.intent = Some(Intent::Question);
    }
}

/// "Làm xong thì nghỉ luôn, phải không?": what is to be confirmed is asked, not wished.
fn doubt_wishes(lexicon: &Lexicon, clause: &Clause<'_>, hits: &mut [Hit<'_>]) {
    let doubtful = |hit: &&mut Hit<'_>| {
        matches!(
            hit.intent,
            Some(Intent::Stop | Intent::Skip | Intent::Back | Intent::NotYet)
        )
    };
    if !hits.iter_mut().any(|hit| doubtful(&hit)) || !clause.ends_with(lexicon, "confirm-end") {
        return;
    }
    for hit in hits.iter_mut().filter(doubtful) {
        hit.intent = Some(Intent::Question);
    }
}

/// A condition reaches over the clause after it: "nếu không được, thì làm sao".
fn unreal_conditions(lexicon: &Lexicon, said: &mut [Said<'_, '_>]) {
    let mut open = false;
    for one in said.iter_mut() {
        let conditional = is_unreal(lexicon, one.clause);
        if conditional || open {
            one.hits.retain(|hit| {
                !matches!(
                    hit.intent,
                    Some(Intent::Done | Intent::Stuck | Intent::CannotFind)
                )
            });
        }
        open = conditional;
    }
}

/// "Vào rồi nó bảo …": what happened next is told but not understood, so that success is no
/// longer certain, unless it is claimed again.
fn await_outcomes(said: &mut [Said<'_, '_>]) {
    for at in 1..said.len() {
        let (before, rest) = said.split_at_mut(at);
        let (Some(earlier), Some(current)) = (before.last_mut(), rest.first()) else {
            continue;
        };
        let open = matches!(current.clause.join, Join::Then | Join::But)
            && !current.clause.is_soft()
            && current.best().is_none_or(|hit| hit.weight <= HINT);
        if open && earlier.says(Intent::Done) && !rest.iter().any(|one| one.says(Intent::Done)) {
            earlier.hits.clear();
        }
    }
}

/// "Bấm rồi mà không thấy gì": after a deed, nothing to be seen is a failure, not a search.
fn miss_effects(lexicon: &Lexicon, said: &mut [Said<'_, '_>]) {
    for at in 1..said.len() {
        let (before, rest) = said.split_at_mut(at);
        let (Some(earlier), Some(current)) = (before.last(), rest.first_mut()) else {
            continue;
        };
        if earlier.says(Intent::Done)
            && current.says(Intent::CannotFind)
            && (current.clause.has(lexicon, "nothing-seen")
                || earlier.clause.has(lexicon, "message"))
            && let Some(hit) = current.hits.first_mut()
        {
            hit.intent = Some(Intent::Stuck);
        }
    }
}

/// "App bắt đăng ký mà bác đăng ký rồi": what is demanded again although it was done is a failure.
fn miss_demands(lexicon: &Lexicon, said: &mut [Said<'_, '_>]) {
    for at in 1..said.len() {
        let (before, rest) = said.split_at_mut(at);
        let (Some(earlier), Some(current)) = (before.last(), rest.first_mut()) else {
            continue;
        };
        if current.clause.join == Join::But
            && current.says(Intent::Done)
            && earlier.clause.has(lexicon, "demands")
            && let Some(hit) = current.hits.first_mut()
        {
            hit.intent = Some(Intent::Stuck);
        }
    }
}

/// What is said later about now overtakes what was said before.
fn overtake(lexicon: &Lexicon, said: &mut [Said<'_, '_>]) {
    for at in 1..said.len() {
        let (before, rest) = said.split_at_mut(at);
        let Some(current) = rest.first() else {
            continue;
        };
        if current.best().is_none() {
            continue;
        }
        let turned = matches!(current.clause.join, Join::But | Join::Now)
            || current.clause.has(lexicon, "at-last");
        for earlier in before.iter_mut() {
            let past = earlier.past || turned;
            let past = past || current.best().is_some_and(|hit| hit.weight >= TOLD);
            let solved = current.says(Intent::Done)
                && past
                && (earlier.says(Intent::Stuck)
                    || earlier.says(Intent::CannotFind)
                    || earlier.says(Intent::No));
            let failed = (current.says(Intent::Stuck)
                || current.says(Intent::CannotFind)
                || current.says(Intent::NotYet)
                || current.says(Intent::Slower))
                && earlier.says(Intent::Done);
            let resumed = current.says(Intent::Resume) && earlier.says(Intent::NotYet);
            // The reason, then the wish: "không có email, cho qua nhé".
            let wished = (current.says(Intent::Back) && earlier.says(Intent::Stuck))
                || (current.says(Intent::Skip)
                    && (earlier.says(Intent::Stuck) || earlier.says(Intent::CannotFind)));
            if solved || failed || resumed || wished {
                earlier.hits.clear();
            }
        }
    }
}

/// What counts wherever it stands in a message.
fn is_grave(hit: &Hit<'_>) -> bool {
    matches!(
        hit.intent,
        Some(
            Intent::ScamReport
                | Intent::Distress
                | Intent::DeleteMyData
                | Intent::TalkToHuman
                | Intent::WrongPerson
        )
    )
}

/// The winner of all clauses, then the rest.
fn combine(said: &[Said<'_, '_>]) -> Verdict {
    let mut all: Vec<(&Hit<'_>, &Clause<'_>)> = Vec::new();
    let mut rest: Vec<(&Hit<'_>, &Clause<'_>)> = Vec::new();
    for one in said {
        for (place, hit) in one.hits.iter().enumerate() {
            if place == 0 || (hit.weight >= STRONG && is_grave(hit)) {
                all.push((hit, one.clause));
            } else {
                rest.push((hit, one.clause));
            }
        }
    }
    let strongest = all.iter().map(|(hit, _)| hit.weight).max().unwrap_or(0);
    // Beside something sure that is no success, what is only likely comes second.
    let sure = all
        .iter()
        .filter(|(hit, _)| hit.weight >= STRONG)
        .all(|(hit, _)| hit.intent != Some(Intent::Done));
    let floor = match strongest {
        ..=HINT => 0,
        STRONG.. if sure => LIKELY + 1,
        _ => HINT + 1,
    };
    // A rule without any doubt (9) is not outvoted by the general order.
    all.sort_by_key(|(hit, _)| {
        (
            hit.weight < floor,
            hit.weight < 9,
            hit.intent.map_or(usize::MAX, rank),
            std::cmp::Reverse(hit.weight),
        )
    });
    let mut verdict = Verdict::default();
    for (hit, clause) in all.into_iter().chain(rest) {
        let Some(intent) = hit.intent else { continue };
        if !verdict.said.iter().any(|(other, _, _)| *other == intent) {
            let evidence = evidence(hit, clause);
            verdict.said.push((intent, hit.weight, evidence));
        }
    }
    verdict
}

/// The words of the message that decided, without marks, and the rule that they met.
fn evidence(hit: &Hit<'_>, clause: &Clause<'_>) -> Vec<String> {
    let words: Vec<&str> = clause
        .words
        .iter()
        .take(hit.end)
        .skip(hit.start)
        .map(|word| word.folded.as_ref())
        .collect();
    let mut evidence = Vec::with_capacity(2);
    if !words.is_empty() {
        evidence.push(words.join(" "));
    }
    evidence.push(hit.source.to_owned());
    evidence
}
