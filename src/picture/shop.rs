//! The screens of the phone and of its shop.

use crate::picture::glyph::Glyph;
use crate::picture::look::Look;
use crate::picture::screen::{Part, Screen, Words, part};

/// Behind the pictures of a home screen.
const WALL: &str = "#dfe9f3";
/// Behind everything else.
const WHITE: &str = "#ffffff";

/// The home screen of an Android phone.
pub(crate) const ANDROID_HOME: Screen = Screen {
    name: "android-home",
    says: Words {
        vi: "Màn hình chính của điện thoại, có nhiều hình nhỏ",
        en: "The home screen of a phone, with small pictures",
    },
    ground: WALL,
    parts: &[
        part(Look::Icon(Glyph::Clock), "Đồng hồ", (44, 66, 84, 82)),
        part(Look::Icon(Glyph::Camera), "Máy ảnh", (138, 66, 84, 82)),
        part(
            Look::Icon(Glyph::Plain("#9fb4c8")),
            "Ảnh",
            (232, 66, 84, 82),
        ),
        part(
            Look::Icon(Glyph::Plain("#b9c79f")),
            "Lịch",
            (44, 190, 84, 82),
        ),
        part(
            Look::Icon(Glyph::Triangle),
            "Cửa hàng Play",
            (138, 190, 84, 98),
        )
        .tap(
            "play-store",
            "«Cửa hàng Play», hình tam giác nhiều màu",
            "«Cửa hàng Play», a triangle of several colours",
        ),
        part(Look::Icon(Glyph::Card), "VNeID", (232, 190, 84, 82)).tap(
            "vneid",
            "hình có chữ «VNeID»",
            "the picture named «VNeID»",
        ),
        part(Look::Icon(Glyph::Call), "Điện thoại", (44, 350, 84, 82)),
        part(Look::Icon(Glyph::Message), "Tin nhắn", (138, 350, 84, 82)),
        part(
            Look::Icon(Glyph::Plain("#c7a6b8")),
            "Nhạc",
            (232, 350, 84, 82),
        ),
    ],
};

/// The home screen of an iPhone.
pub(crate) const IPHONE_HOME: Screen = Screen {
    name: "iphone-home",
    says: Words {
        vi: "Màn hình chính của iPhone, có nhiều hình nhỏ",
        en: "The home screen of an iPhone, with small pictures",
    },
    ground: WALL,
    parts: &[
        part(Look::Icon(Glyph::Clock), "Đồng hồ", (44, 66, 84, 82)),
        part(Look::Icon(Glyph::Camera), "Camera", (138, 66, 84, 82)),
        part(
            Look::Icon(Glyph::Plain("#9fb4c8")),
            "Ảnh",
            (232, 66, 84, 82),
        ),
        part(
            Look::Icon(Glyph::Plain("#b9c79f")),
            "Lịch",
            (44, 190, 84, 82),
        ),
        part(Look::Icon(Glyph::Letter), "App Store", (138, 190, 84, 82)).tap(
            "app-store",
            "«App Store», ô xanh có chữ A trắng",
            "«App Store», a blue square with a white A",
        ),
        part(Look::Icon(Glyph::Card), "VNeID", (232, 190, 84, 82)).tap(
            "vneid",
            "hình có chữ «VNeID»",
            "the picture named «VNeID»",
        ),
        part(Look::Icon(Glyph::Call), "Điện thoại", (44, 350, 84, 82)),
        part(Look::Icon(Glyph::Message), "Tin nhắn", (138, 350, 84, 82)),
        part(
            Look::Icon(Glyph::Plain("#c7a6b8")),
            "Nhạc",
            (232, 350, 84, 82),
        ),
    ],
};

/// The first page of Android's shop.
pub(crate) const PLAY_STORE: Screen = Screen {
    name: "play-store",
    says: Words {
        vi: "Trang đầu của cửa hàng ứng dụng",
        en: "The first page of the app shop",
    },
    ground: WHITE,
    parts: &[
        part(Look::Search, "Tìm kiếm", (48, 64, 264, 56)).tap(
            "search",
            "ô tìm kiếm có hình kính lúp",
            "the search box with the magnifying glass",
        ),
        part(Look::Row(Glyph::Plain("#9fb4c8")), "", (44, 150, 272, 72)),
        part(Look::Row(Glyph::Plain("#b9c79f")), "", (44, 232, 272, 72)),
        part(Look::Row(Glyph::Plain("#c7a6b8")), "", (44, 314, 272, 72)),
    ],
};

/// The first page of the iPhone's shop.
pub(crate) const APP_STORE: Screen = Screen {
    name: "app-store",
    says: Words {
        vi: "Trang đầu của cửa hàng ứng dụng trên iPhone",
        en: "The first page of the iPhone's app shop",
    },
    ground: WHITE,
    parts: &[
        part(Look::Row(Glyph::Plain("#9fb4c8")), "", (44, 70, 272, 72)),
        part(Look::Row(Glyph::Plain("#b9c79f")), "", (44, 152, 272, 72)),
        part(Look::Row(Glyph::Plain("#c7a6b8")), "", (44, 234, 272, 72)),
        part(Look::Tab(Glyph::House), "Hôm nay", (42, 368, 84, 76)),
        part(
            Look::Tab(Glyph::Plain("#cfd7df")),
            "Ứng dụng",
            (134, 368, 84, 76),
        ),
        part(Look::Tab(Glyph::Search), "Tìm kiếm", (230, 368, 84, 76)).tap(
            "search",
            "hình kính lúp ở góc dưới bên phải",
            "the magnifying glass at the bottom right",
        ),
    ],
};

/// Typing the name.
pub(crate) const STORE_SEARCH: Screen = Screen {
    name: "store-search",
    says: Words {
        vi: "Ô tìm kiếm của cửa hàng đã gõ chữ vneid, bên dưới là bàn phím",
        en: "The shop's search box with vneid typed in, and the keyboard below",
    },
    ground: WHITE,
    parts: &[
        part(Look::Search, "vneid", (48, 64, 264, 56)).tap(
            "box",
            "ô tìm kiếm, trong đó gõ «vneid»",
            "the search box, where «vneid» is typed",
        ),
        part(Look::Bars, "", (60, 150, 200, 90)),
        part(Look::Keys, "", (32, 262, 296, 176)),
        part(Look::SearchKey, "", (252, 392, 64, 42)).tap(
            "go",
            "nút kính lúp ở góc dưới bên phải bàn phím",
            "the key with the magnifying glass, at the bottom right of the keyboard",
        ),
    ],
};

/// What the shop has found.
pub(crate) const STORE_RESULTS: Screen = Screen {
    name: "store-results",
    says: Words {
        vi: "Cửa hàng hiện một danh sách ứng dụng",
        en: "The shop shows a list of apps",
    },
    ground: WHITE,
    parts: &[
        part(Look::Search, "vneid", (48, 60, 264, 52)),
        part(Look::Row(Glyph::Plain("#cfd7df")), "", (44, 124, 272, 68)),
        part(Look::Row(Glyph::Card), "VNeID", (46, 206, 268, 72)).tap(
            "vneid",
            "hàng ghi đúng tên «VNeID»",
            "the row named exactly «VNeID»",
        ),
        part(Look::Row(Glyph::Plain("#b9c79f")), "", (44, 292, 272, 68)),
        part(Look::Row(Glyph::Plain("#c7a6b8")), "", (44, 370, 272, 68)),
    ],
};

/// The picture of the app on its page in the shop.
const APP_PICTURE: Part = part(Look::Icon(Glyph::Card), "", (38, 72, 80, 60));
/// The name of the app on its page.
const APP_NAME: Part = part(Look::Title, "VNeID", (116, 66, 180, 40));
/// What the page tells about the app.
const APP_STORY: Part = part(Look::Bars, "", (50, 258, 250, 180));

/// The page of the app in the shop.
pub(crate) const STORE_APP: Screen = Screen {
    name: "store-app",
    says: Words {
        vi: "Trang của ứng dụng VNeID trong cửa hàng",
        en: "The page of the app VNeID in the shop",
    },
    ground: WHITE,
    parts: &[
        APP_PICTURE,
        APP_NAME,
        part(Look::SmallPrint, "", (118, 116, 182, 14)).tap(
            "publisher",
            "dòng chữ nhỏ ngay dưới tên «VNeID»",
            "the small line right under the name «VNeID»",
        ),
        part(Look::Button, "Cài đặt", (50, 172, 260, 52)).tap(
            "install",
            "nút «Cài đặt» dưới tên ứng dụng",
            "the button «Cài đặt» under the name of the app",
        ),
        APP_STORY,
    ],
};

/// The same page, with an older version on the phone.
pub(crate) const STORE_APP_UPDATE: Screen = Screen {
    name: "store-app-update",
    says: Words {
        vi: "Trang của ứng dụng VNeID, máy đã có bản cũ",
        en: "The page of the app VNeID, of which the phone has an older version",
    },
    ground: WHITE,
    parts: &[
        APP_PICTURE,
        APP_NAME,
        part(Look::SmallPrint, "", (118, 116, 182, 14)),
        part(Look::Button, "Cập nhật", (50, 172, 260, 52)).tap(
            "update",
            "nút «Cập nhật» dưới tên ứng dụng",
            "the button «Cập nhật» under the name of the app",
        ),
        APP_STORY,
    ],
};

/// The same page, with the app on the phone.
pub(crate) const STORE_APP_OPEN: Screen = Screen {
    name: "store-app-open",
    says: Words {
        vi: "Trang của ứng dụng VNeID, máy đã cài xong",
        en: "The page of the app VNeID, which is installed",
    },
    ground: WHITE,
    parts: &[
        APP_PICTURE,
        APP_NAME,
        part(Look::SmallPrint, "", (118, 116, 182, 14)),
        part(Look::Button, "Mở", (50, 172, 260, 52)).tap(
            "open",
            "nút «Mở» dưới tên ứng dụng",
            "the button «Mở» under the name of the app",
        ),
        APP_STORY,
    ],
};
