//! Taking messages apart: what they mention, and what a person reads of them.

use std::ops::Range;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};
use miette::SourceSpan;

use crate::locale::LocaleFile;

/// A message or term, its value and its attributes.
pub(super) struct Text<'f> {
    /// Its name, without the `-` of a term.
    pub(super) id: &'f str,
    /// Whether it is a term.
    pub(super) is_term: bool,
    /// Its value; a message may have attributes only.
    pub(super) value: Option<&'f Pattern<&'f str>>,
    /// Its attributes in the order written.
    pub(super) attributes: Vec<(&'f str, &'f Pattern<&'f str>)>,
}

impl<'f> Text<'f> {
    /// Its value and its attributes, each with its name.
    pub(super) fn patterns(&self) -> impl Iterator<Item = (&'f str, &'f Pattern<&'f str>)> {
        let value = self.value.map(|value| (self.id, value));
        value.into_iter().chain(self.attributes.iter().copied())
    }

    /// The attribute of this name.
    pub(super) fn attribute(&self, name: &str) -> Option<(&'f str, &'f Pattern<&'f str>)> {
        self.attributes.iter().find(|(id, _)| *id == name).copied()
    }
}

/// Every message and term of a file.
pub(super) fn texts(file: &LocaleFile) -> Vec<Text<'_>> {
    file.entries()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(Text {
                id: message.id.name,
                is_term: false,
                value: message.value.as_ref(),
                attributes: message
                    .attributes
                    .iter()
                    .map(|attribute| (attribute.id.name, &attribute.value))
                    .collect(),
            }),
            Entry::Term(term) => Some(Text {
                id: term.id.name,
                is_term: true,
                value: Some(&term.value),
                attributes: term
                    .attributes
                    .iter()
                    .map(|attribute| (attribute.id.name, &attribute.value))
                    .collect(),
            }),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => None,
        })
        .collect()
}

/// Something that a pattern mentions.
pub(super) enum Mention<'f> {
    /// `{ $name }`
    Variable(&'f str),
    /// `{ name }` or `{ name.attribute }`
    Message(&'f str, Option<&'f str>),
    /// `{ -name }`
    Term(&'f str),
    /// `{ NAME() }`
    Function(&'f str),
    /// `{ "text" }`
    Literal(&'f str),
    /// `[name]` of a choice between variants
    Variant(&'f str),
}

impl<'f> Mention<'f> {
    /// The variable's name, if it is one.
    pub(super) fn variable(self) -> Option<&'f str> {
        match self {
            Self::Variable(id) => Some(id),
            Self::Message(..)
            | Self::Term(_)
            | Self::Function(_)
            | Self::Literal(_)
            | Self::Variant(_) => None,
        }
    }

    /// The message's name, if it is one.
    pub(super) fn message(self) -> Option<&'f str> {
        match self {
            Self::Message(id, _) => Some(id),
            Self::Variable(_)
            | Self::Term(_)
            | Self::Function(_)
            | Self::Literal(_)
            | Self::Variant(_) => None,
        }
    }
}

/// Everything that a pattern mentions, in all of its variants.
pub(super) fn mentions<'f>(pattern: &'f Pattern<&'f str>) -> Vec<Mention<'f>> {
    let mut found = Vec::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern<'f>(pattern: &'f Pattern<&'f str>, found: &mut Vec<Mention<'f>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => in_expression(expression, found),
        }
    }
}

fn in_expression<'f>(expression: &'f Expression<&'f str>, found: &mut Vec<Mention<'f>>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                if let VariantKey::Identifier { name } = &variant.key {
                    found.push(Mention::Variant(name));
                }
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline<'f>(inline: &'f InlineExpression<&'f str>, found: &mut Vec<Mention<'f>>) {
    match inline {
        InlineExpression::StringLiteral { value } => found.push(Mention::Literal(value)),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::FunctionReference { id, arguments } => {
            found.push(Mention::Function(id.name));
            in_arguments(arguments, found);
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            found.push(Mention::Message(id.name, attribute));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            found.push(Mention::Term(id.name));
            if let Some(arguments) = arguments {
                in_arguments(arguments, found);
            }
        }
        InlineExpression::VariableReference { id } => found.push(Mention::Variable(id.name)),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
    }
}

fn in_arguments<'f>(arguments: &'f CallArguments<&'f str>, found: &mut Vec<Mention<'f>>) {
    for argument in &arguments.positional {
        in_inline(argument, found);
    }
    for argument in &arguments.named {
        in_inline(&argument.value, found);
    }
}

/// What a person reads, as far as it can be known: variables and references count as one word.
pub(super) struct Plain {
    /// The words.
    pub(super) text: String,
    /// Where each piece of the words begins in them, and what it is in the file.
    pieces: Vec<(usize, SourceSpan)>,
}

impl Plain {
    /// The words of a pattern, of the default variant where there are several.
    pub(super) fn of(pattern: &Pattern<&str>, file: &LocaleFile) -> Self {
        let mut plain = Self {
            text: String::new(),
            pieces: Vec::new(),
        };
        plain.add(pattern, file);
        plain
    }

    fn add(&mut self, pattern: &Pattern<&str>, file: &LocaleFile) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.push(value, value, file),
                PatternElement::Placeable { expression } => self.placeable(expression, file),
            }
        }
    }

    fn placeable(&mut self, expression: &Expression<&str>, file: &LocaleFile) {
        match expression {
            Expression::Select { variants, .. } => {
                let default = variants.iter().find(|variant| variant.default);
                if let Some(Variant { value, .. }) = default {
                    self.add(value, file);
                }
            }
            Expression::Inline(inline) => match inline {
                InlineExpression::StringLiteral { value }
                | InlineExpression::NumberLiteral { value } => self.push(value, value, file),
                InlineExpression::FunctionReference { id, .. }
                | InlineExpression::MessageReference { id, .. }
                | InlineExpression::TermReference { id, .. }
                | InlineExpression::VariableReference { id } => {
                    self.push(Self::STAND_IN, id.name, file);
                }
                InlineExpression::Placeable { expression } => self.placeable(expression, file),
            },
        }
    }

    /// Stands for what is not known: one word that is no word of any language.
    pub(super) const STAND_IN: &str = "\u{fffc}";

    fn push(&mut self, words: &str, written: &str, file: &LocaleFile) {
        self.pieces.push((self.text.len(), file.place(written)));
        self.text.push_str(words);
    }

    /// Where a part of the words stands in the file.
    pub(super) fn place(&self, part: &Range<usize>) -> SourceSpan {
        let start = self.point(part.start);
        let end = self.point(part.end).max(start);
        (start, end - start).into()
    }

    /// Where the words stand in the file.
    pub(super) fn whole(&self) -> SourceSpan {
        self.place(&(0..self.text.len()))
    }

    /// The place in the file of one byte of the words, or of their end.
    fn point(&self, at: usize) -> usize {
        let piece = self.pieces.iter().rev().find(|(start, _)| *start <= at);
        piece.map_or(0, |(start, place)| {
            place.offset() + (at - start).min(place.len())
        })
    }
}
