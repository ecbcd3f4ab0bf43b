//! A screen as YAML describes it, written by the program: what is read back is the same screen.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::picture::icon::Icon;
use crate::picture::model::{Item, Kind};

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match &self.kind {
            Kind::Heading(label) => map.serialize_entry("heading", label)?,
            Kind::Field { label, .. } => map.serialize_entry("field", label)?,
            Kind::Button(label) => map.serialize_entry("button", label)?,
            Kind::Link(label) => map.serialize_entry("link", label)?,
            Kind::Row { label, .. } => map.serialize_entry("row", label)?,
            Kind::Tick(label) => map.serialize_entry("tick", label)?,
            Kind::Bubble(label) => map.serialize_entry("bubble", label)?,
            Kind::Text(label) => map.serialize_entry("text", label)?,
            Kind::Icons(shortcuts) => map.serialize_entry("icons", shortcuts)?,
            Kind::Tabs(shortcuts) => map.serialize_entry("tabs", shortcuts)?,
            Kind::Photo(label) => map.serialize_entry("picture", label)?,
            Kind::Qr => map.serialize_entry("qr", &true)?,
            Kind::Keyboard { keys, .. } => map.serialize_entry("keyboard", keys)?,
        }
        if let Some(icon) = self.kind.icon() {
            map.serialize_entry("icon", icon)?;
        }
        if let Kind::Row {
            under: Some(under), ..
        } = &self.kind
        {
            map.serialize_entry("under", under)?;
        }
        if let Some(id) = &self.id {
            map.serialize_entry("id", id)?;
        }
        map.end()
    }
}

impl Kind {
    /// Its own icon, where it has one.
    fn icon(&self) -> Option<&'static Icon> {
        match self {
            Self::Field { icon, .. } | Self::Row { icon, .. } | Self::Keyboard { icon, .. } => {
                *icon
            }
            Self::Heading(_)
            | Self::Button(_)
            | Self::Link(_)
            | Self::Tick(_)
            | Self::Bubble(_)
            | Self::Text(_)
            | Self::Icons(_)
            | Self::Tabs(_)
            | Self::Photo(_)
            | Self::Qr => None,
        }
    }
}

impl Serialize for Icon {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name)
    }
}
