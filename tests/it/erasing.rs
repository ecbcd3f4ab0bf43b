//! Proves that what a person has erased is in no stored state any more.

use camtay::id::{EntityId, TicketId};
use camtay::message::Content;

use crate::world::{World, content, house};

/// Words that are found wherever they are stored.
const WORDS: &str = "bác ở cạnh cây đa";

#[test]
fn no_state_holds_their_words_any_more() {
    let mut world = World::new(content(house()));
    let lan = World::chat("lan");
    let says = |world: &mut World, text: &str| {
        let text = text.to_owned();
        world.does(&lan, Content::Text { text });
    };
    says(&mut world, "cài vneid");
    says(&mut world, WORDS);
    says(&mut world, "cho tôi gặp người thật");
    says(&mut world, WORDS);
    let entities = [
        EntityId::Conversation(lan.clone()),
        EntityId::Ticket(TicketId {
            citizen: lan.clone(),
            number: 1,
        }),
    ];
    let holds = |world: &World, entity: &EntityId| {
        let state = serde_json::to_string(&world.state(entity)).unwrap();
        state.contains(WORDS)
    };
    for entity in &entities {
        assert!(holds(&world, entity), "{entity} never had the words");
    }
    says(&mut world, "xóa dữ liệu của tôi");
    says(&mut world, "xóa hết");
    for entity in &entities {
        assert!(!holds(&world, entity), "{entity} still has the words");
    }
}
