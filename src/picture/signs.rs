//! The icons that are signs: of places, actions and states.

use crate::picture::icon::Stroke::{Cut, Fill, Line, Slit, Thick};
use crate::picture::icon::{Icon, Stroke};

/// The colour of the tiles of signs that have none of their own.
const SLATE: &str = "#4c6178";

/// One icon on a tile of the usual colour.
const fn sign(name: &'static str, strokes: &'static [Stroke]) -> Icon {
    coloured(name, SLATE, strokes)
}

/// One icon on a tile of its own colour.
const fn coloured(name: &'static str, ground: &'static str, strokes: &'static [Stroke]) -> Icon {
    Icon {
        name,
        ground,
        strokes,
    }
}

/// What they are called, and how they look.
pub(crate) static SIGNS: [Icon; 26] = [
    sign(
        "home",
        &[Line(
            "M3 11.5 L12 3.5 L21 11.5 M5.5 9.5 V20.5 H10 V14.5 H14 V20.5 H18.5 V9.5",
        )],
    ),
    sign(
        "search",
        &[
            Line("M10.5 3.5 a7 7 0 1 0 0.01 0 Z"),
            Thick("M16 16 L20.8 20.8"),
        ],
    ),
    sign(
        "person",
        &[Fill(
            "M12 2.5 a4.7 4.7 0 1 0 0.01 0 Z M3 21.5 q0 -8.5 9 -8.5 q9 0 9 8.5 Z",
        )],
    ),
    sign(
        "people",
        &[
            Fill("M8.5 4 a3.8 3.8 0 1 0 0.01 0 Z M1 20 q0 -7.2 7.5 -7.2 q7.5 0 7.5 7.2 Z"),
            Fill(
                "M17 5.5 a3.2 3.2 0 1 0 0.01 0 Z M17.8 20 h5.2 q0 -6.6 -6 -6.6 l-1.2 0.2 q2 2.4 2 6.4 Z",
            ),
        ],
    ),
    sign(
        "bell",
        &[
            Fill("M12 2.5 q6.5 0.6 6.5 7.5 v4.5 l2.5 3.5 h-18 l2.5 -3.5 v-4.5 q0 -6.9 6.5 -7.5 Z"),
            Fill("M9.3 19.5 h5.4 q-0.4 2.5 -2.7 2.5 q-2.3 0 -2.7 -2.5 Z"),
        ],
    ),
    coloured(
        "pin",
        "#c23a2b",
        &[
            Fill(
                "M12 1.8 q7.5 0.5 7.5 7.7 q0 4.5 -7.5 12.7 q-7.5 -8.2 -7.5 -12.7 q0 -7.2 7.5 -7.7 Z",
            ),
            Cut("M12 6.6 a2.9 2.9 0 1 0 0.01 0 Z"),
        ],
    ),
    sign(
        "picture",
        &[
            Line(
                "M3.5 4 h17 a1 1 0 0 1 1 1 v14 a1 1 0 0 1 -1 1 h-17 a1 1 0 0 1 -1 -1 v-14 a1 1 0 0 1 1 -1 Z",
            ),
            Fill("M4.5 18 l5 -7 l3.5 4.5 l2.5 -3 l4 5.5 Z M16.5 7 a1.8 1.8 0 1 0 0.01 0 Z"),
        ],
    ),
    coloured(
        "send",
        "#1d64c8",
        &[Fill("M2 3 L22.5 12 L2 21 L4.5 13.3 L13 12 L4.5 10.7 Z")],
    ),
    coloured(
        "video",
        "#2f7de0",
        &[
            Fill(
                "M3 5.5 h11 a1.8 1.8 0 0 1 1.8 1.8 v9.4 a1.8 1.8 0 0 1 -1.8 1.8 h-11 a1.8 1.8 0 0 1 -1.8 -1.8 v-9.4 a1.8 1.8 0 0 1 1.8 -1.8 Z",
            ),
            Fill("M17 10.8 L22.8 6.5 V17.5 L17 13.2 Z"),
        ],
    ),
    coloured(
        "call-end",
        "#cf2430",
        &[
            Thick("M3.5 13 q8.5 -6.5 17 0"),
            Thick("M3.5 13 v2.6 M20.5 13 v2.6"),
        ],
    ),
    sign(
        "dots",
        &[Fill(
            "M12 2.6 a2.3 2.3 0 1 0 0.01 0 Z M12 9.7 a2.3 2.3 0 1 0 0.01 0 Z M12 16.8 a2.3 2.3 0 1 0 0.01 0 Z",
        )],
    ),
    sign("back", &[Thick("M20.5 12 H4.5 M11 5 L4 12 L11 19")]),
    sign("plus", &[Thick("M12 4 V20 M4 12 H20")]),
    coloured("check", "#2e9e54", &[Thick("M4 12.8 L9.8 18.5 L20 6")]),
    coloured("cross", "#cf2430", &[Thick("M5 5 L19 19 M19 5 L5 19")]),
    sign(
        "lock",
        &[
            Fill(
                "M4.5 10.5 h15 a1 1 0 0 1 1 1 v9 a1.5 1.5 0 0 1 -1.5 1.5 h-14 a1.5 1.5 0 0 1 -1.5 -1.5 v-9 a1 1 0 0 1 1 -1 Z",
            ),
            Line("M7.3 10.5 V7.5 a4.7 4.7 0 0 1 9.4 0 V10.5"),
            Slit("M12 14.5 v3.5"),
        ],
    ),
    sign(
        "eye",
        &[
            Line("M1.8 12 Q12 -0.5 22.2 12 Q12 24.5 1.8 12 Z"),
            Fill("M12 8.6 a3.4 3.4 0 1 0 0.01 0 Z"),
        ],
    ),
    sign(
        "fingerprint",
        &[Line(
            "M12 21.5 q1.8 -4.5 1.6 -9.2 a1.7 1.7 0 0 0 -3.3 0 q0 3.6 -1.6 7.2 \
         M5.2 18 q1.8 -3 1.7 -6 a5.1 5.1 0 0 1 10.2 0 q0 4.4 -1 7.6 \
         M3 13.5 v-1.5 a9 9 0 0 1 18 0 q0 2.4 -0.4 4.5",
        )],
    ),
    sign(
        "face",
        &[
            Line(
                "M2.5 7.5 V2.5 H7.5 M16.5 2.5 H21.5 V7.5 M21.5 16.5 V21.5 H16.5 M7.5 21.5 H2.5 V16.5",
            ),
            Line("M8 14.8 q4 3.6 8 0"),
            Fill("M8.4 7.8 a1.5 1.5 0 1 0 0.01 0 Z M15.6 7.8 a1.5 1.5 0 1 0 0.01 0 Z"),
        ],
    ),
    sign(
        "qr",
        &[
            Line("M3 3 h6.5 v6.5 h-6.5 Z M14.5 3 h6.5 v6.5 h-6.5 Z M3 14.5 h6.5 v6.5 h-6.5 Z"),
            Fill(
                "M13.5 13.5 h3.2 v3.2 h-3.2 Z M18.8 18.8 h3.2 v3.2 h-3.2 Z M18.8 13.5 h3.2 v2 h-3.2 Z M13.5 18.8 h2 v3.2 h-2 Z",
            ),
        ],
    ),
    coloured(
        "flag",
        "#c23a2b",
        &[
            Line("M5 2.5 V22"),
            Fill("M6 3.5 q4 -1.8 7.5 0 q3.5 1.6 7.5 0 v9.5 q-4 1.8 -7.5 0 q-3.5 -1.6 -7.5 0 Z"),
        ],
    ),
    coloured(
        "shield",
        "#2e7d4f",
        &[
            Fill("M12 1.8 L21 5 v6.5 q0 7.5 -9 10.8 q-9 -3.3 -9 -10.8 V5 Z"),
            Slit("M7.8 12 L11 15.2 L16.4 8.6"),
        ],
    ),
    coloured(
        "warning",
        "#d08a00",
        &[
            Fill("M12 2 L23 21.5 H1 Z"),
            Slit("M12 9 V14.5 M12 17.9 v0.2"),
        ],
    ),
    sign(
        "sim",
        &[
            Fill("M5 2 h9 l5.5 5.5 v14.5 h-14.5 Z"),
            Slit("M8.5 11 h7.5 v7.5 h-7.5 Z M12.2 11 v7.5 M8.5 14.8 h7.5"),
        ],
    ),
    sign(
        "wifi",
        &[
            Line("M1.8 9.2 q10.2 -9 20.4 0 M5.2 13 q6.8 -6 13.6 0 M8.6 16.6 q3.4 -3 6.8 0"),
            Fill("M12 18.4 a1.7 1.7 0 1 0 0.01 0 Z"),
        ],
    ),
    sign(
        "airplane",
        &[Fill(
            "M12 1.5 q1.7 0.4 1.7 3 v4.6 l8.8 5.4 v2.4 l-8.8 -2.8 v4.6 l2.6 2 v1.8 l-4.3 -1.2 l-4.3 1.2 v-1.8 \
         l2.6 -2 v-4.6 l-8.8 2.8 v-2.4 l8.8 -5.4 v-4.6 q0 -2.6 1.7 -3 Z",
        )],
    ),
];
