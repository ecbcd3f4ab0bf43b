//! The icons of apps and of what a home screen has.

use crate::picture::icon::Stroke::{Cut, Fill, Line, Slit, Thick, Tint};
use crate::picture::icon::{Icon, Stroke, WHITE};

/// One icon.
const fn app(name: &'static str, ground: &'static str, strokes: &'static [Stroke]) -> Icon {
    Icon {
        name,
        ground,
        strokes,
    }
}

/// A wheel with eight teeth.
const WHEEL: &[Stroke] = &[
    Line("M12 6.5 a5.5 5.5 0 1 0 0.01 0 Z"),
    Thick(
        "M12 2.6 v1.6 M12 19.8 v1.6 M2.6 12 h1.6 M19.8 12 h1.6 \
         M5.4 5.4 l1.1 1.1 M17.5 17.5 l1.1 1.1 M5.4 18.6 l1.1 -1.1 M17.5 6.5 l1.1 -1.1",
    ),
];

/// What they are called, and how they look.
pub(crate) static APPS: [Icon; 18] = [
    app(
        "play-store",
        WHITE,
        &[
            Tint("M4 1.5 V22.5 L9.5 19.3 V4.7 Z", "#2f7ddb"),
            Tint("M9.5 4.7 V19.3 L14.5 16.4 V7.6 Z", "#2fa84f"),
            Tint("M14.5 7.6 V16.4 L18.3 14.2 V9.8 Z", "#f3b61f"),
            Tint("M18.3 9.8 V14.2 L22 12 Z", "#e0402f"),
        ],
    ),
    app(
        "app-store",
        "#2a86ee",
        &[Thick("M6 20 L12 4 L18 20"), Line("M4 14.5 H20")],
    ),
    app(
        "vneid",
        "#b5222c",
        &[
            Fill(
                "M3.5 4 h17 a2 2 0 0 1 2 2 v12 a2 2 0 0 1 -2 2 h-17 a2 2 0 0 1 -2 -2 v-12 a2 2 0 0 1 2 -2 Z",
            ),
            Cut("M8 7.2 a2.3 2.3 0 1 0 0.01 0 Z M3.8 16.8 q0.6 -4.2 4.2 -4.2 q3.6 0 4.2 4.2 Z"),
            Slit("M15 9 h4.5 M15 12.3 h4.5 M15 15.6 h3"),
        ],
    ),
    app(
        "messages",
        "#2f7de0",
        &[
            Fill(
                "M4 3.5 h16 a2.5 2.5 0 0 1 2.5 2.5 v8.5 a2.5 2.5 0 0 1 -2.5 2.5 h-8 l-5.5 4.5 v-4.5 h-2.5 a2.5 2.5 0 0 1 -2.5 -2.5 v-8.5 a2.5 2.5 0 0 1 2.5 -2.5 Z",
            ),
            Slit("M6.5 8.3 h11 M6.5 12.2 h7"),
        ],
    ),
    app(
        "phone",
        "#2e9e54",
        &[
            Thick("M5.5 5.5 q0.5 12.5 13 13"),
            Thick("M4.3 7.8 L8 4.3 M16.2 19.7 L19.7 16"),
        ],
    ),
    app(
        "camera",
        "#56626f",
        &[
            Fill(
                "M3.5 7 h4 l2 -3 h5 l2 3 h4 a1.5 1.5 0 0 1 1.5 1.5 v10 a1.5 1.5 0 0 1 -1.5 1.5 h-17 a1.5 1.5 0 0 1 -1.5 -1.5 v-10 a1.5 1.5 0 0 1 1.5 -1.5 Z",
            ),
            Cut("M12 9 a4.3 4.3 0 1 0 0.01 0 Z"),
            Fill("M12 11 a2.3 2.3 0 1 0 0.01 0 Z"),
        ],
    ),
    app(
        "gallery",
        "#c2611f",
        &[
            Line("M5.5 3 H19 a2.5 2.5 0 0 1 2.5 2.5 V17"),
            Fill("M2.5 7 h15 v14 h-15 Z"),
            Cut("M4.5 18.5 l4 -6 l3 3.8 l1.8 -2.2 l2.8 4.4 Z M13.8 9 a1.5 1.5 0 1 0 0.01 0 Z"),
        ],
    ),
    app(
        "zalo",
        "#1069e0",
        &[
            Line("M1.5 8 H7.5 L1.5 16.5 H7.5"),
            Line("M12.6 11.5 a2.4 2.4 0 1 0 0.01 0 Z M15 11.5 V16.5"),
            Line("M17.6 7 V16.5"),
            Line("M21.4 12.6 a1.9 1.9 0 1 0 0.01 0 Z"),
        ],
    ),
    app(
        "messenger",
        "#7a3df0",
        &[
            Fill(
                "M12 2.5 c-5.8 0 -10 4 -10 9.2 c0 2.9 1.3 5.3 3.4 7 v3.3 l3.3 -1.8 c1 0.3 2.1 0.4 3.3 0.4 c5.8 0 10 -3.9 10 -8.9 c0 -5.2 -4.2 -9.2 -10 -9.2 Z",
            ),
            Slit("M5.8 14.5 L10 10 L13.8 13.4 L18.2 9"),
        ],
    ),
    app(
        "facebook",
        "#1b62c9",
        &[Thick("M16.5 4.5 h-1.5 q-3.6 0 -3.6 3.6 V21.5 M7.5 12 h8")],
    ),
    app(
        "browser",
        "#1c7fa6",
        &[Line(
            "M12 2.5 a9.5 9.5 0 1 0 0.01 0 Z M12 2.5 q-8 9.5 0 19 q8 -9.5 0 -19 M2.8 9.5 H21.2 M2.8 14.8 H21.2",
        )],
    ),
    app("settings", "#66727e", WHEEL),
    app("gear", "#66727e", WHEEL),
    app(
        "wallet",
        "#7d5225",
        &[
            Fill(
                "M3 7.5 h16.5 a2 2 0 0 1 2 2 v9.5 a2 2 0 0 1 -2 2 h-15 a2.5 2.5 0 0 1 -2.5 -2.5 v-11 Z",
            ),
            Line("M3.2 6.5 q0 -2.5 2.5 -2.5 h12"),
            Cut("M17 12.5 a2 2 0 1 0 0.01 0 Z"),
        ],
    ),
    app(
        "bank",
        "#1f6f5c",
        &[
            Fill("M12 2 L22 8 V10 H2 V8 Z M2.5 19.5 h19 v2.5 h-19 Z"),
            Line("M5.5 11.5 V18 M10 11.5 V18 M14 11.5 V18 M18.5 11.5 V18"),
        ],
    ),
    app(
        "card",
        "#355f9e",
        &[
            Fill(
                "M3.5 4.5 h17 a2 2 0 0 1 2 2 v11 a2 2 0 0 1 -2 2 h-17 a2 2 0 0 1 -2 -2 v-11 a2 2 0 0 1 2 -2 Z",
            ),
            Cut("M1.5 8 h21 v3 h-21 Z M4.5 14.5 h6 v2 h-6 Z"),
        ],
    ),
    app(
        "health",
        "#c2315a",
        &[
            Fill("M12 21.5 L3.6 12.8 c-5 -6.6 3.2 -13.6 8.4 -7.2 c5.2 -6.4 13.4 0.6 8.4 7.2 Z"),
            Slit("M12 8.5 v7 M8.5 12 h7"),
        ],
    ),
    app(
        "document",
        "#2e7d78",
        &[
            Fill("M5.5 2 h8.5 l5.5 5.5 v14.5 h-14 Z"),
            Slit("M9 11 h7 M9 14.5 h7 M9 18 h4.5"),
            Cut("M13.5 3.2 v4.8 h4.8 Z"),
        ],
    ),
];
