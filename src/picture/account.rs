//! The screens of VNeID and of the messages that bring its code. They show nobody's data.

use crate::picture::glyph::Glyph;
use crate::picture::look::Look;
use crate::picture::screen::{Part, Screen, Words, part};

/// Behind everything.
const WHITE: &str = "#ffffff";
/// The band with the name of the page.
const BAND: &str = "#b5342c";

/// The heading of every page of the app.
const HEADING: Part = part(Look::Heading(BAND), "VNeID", (32, 54, 296, 48));

/// Number, password, button.
pub(crate) const VNEID_LOGIN: Screen = Screen {
    name: "vneid-login",
    says: Words {
        vi: "Trang vào tài khoản của VNeID: hai ô để gõ và một nút",
        en: "The login page of VNeID: two boxes to type in and a button",
    },
    ground: WHITE,
    parts: &[
        HEADING,
        part(Look::Field, "Số định danh cá nhân", (50, 134, 260, 56)).tap(
            "number",
            "ô «Số định danh cá nhân» ở trên",
            "the upper box «Số định danh cá nhân»",
        ),
        part(Look::Field, "Mật khẩu", (50, 214, 260, 56)).tap(
            "password",
            "ô «Mật khẩu» ở dưới ô số",
            "the box «Mật khẩu» below the number",
        ),
        part(Look::Link, "Quên mật khẩu", (150, 290, 160, 34)).tap(
            "forgot-password",
            "dòng chữ «Quên mật khẩu»",
            "the words «Quên mật khẩu»",
        ),
        part(Look::Button, "Đăng nhập", (50, 354, 260, 56)).tap(
            "login",
            "nút «Đăng nhập» bên dưới hai ô",
            "the button «Đăng nhập» below the two boxes",
        ),
    ],
};

/// Beginning a new password.
pub(crate) const VNEID_FORGOT: Screen = Screen {
    name: "vneid-forgot",
    says: Words {
        vi: "Trang quên mật khẩu của VNeID: hai ô để gõ số",
        en: "VNeID's page for a forgotten password: two boxes for numbers",
    },
    ground: WHITE,
    parts: &[
        HEADING,
        part(
            Look::Fields,
            "Số định danh cá nhân|Số điện thoại",
            (50, 122, 260, 120),
        )
        .tap(
            "numbers",
            "hai ô «Số định danh cá nhân» và «Số điện thoại»",
            "the two boxes «Số định danh cá nhân» and «Số điện thoại»",
        ),
        part(Look::Choice, "Nhập thông tin xác thực", (46, 264, 268, 40)).tap(
            "by-typing",
            "dòng «Nhập thông tin xác thực»",
            "the line «Nhập thông tin xác thực»",
        ),
        part(Look::Choice, "", (46, 312, 268, 40)),
        part(Look::Button, "Gửi yêu cầu", (50, 378, 260, 54)).tap(
            "send",
            "nút «Gửi yêu cầu» ở cuối trang",
            "the button «Gửi yêu cầu» at the end of the page",
        ),
    ],
};

/// Proving with the card who it is.
pub(crate) const VNEID_DETAILS: Screen = Screen {
    name: "vneid-details",
    says: Words {
        vi: "Trang hỏi họ tên, ngày sinh và ngày cấp thẻ",
        en: "A page that asks for name, birthday and date of issue of the card",
    },
    ground: WHITE,
    parts: &[
        HEADING,
        part(
            Look::Fields,
            "Họ và tên|Ngày sinh|Ngày cấp thẻ",
            (50, 122, 260, 180),
        )
        .tap(
            "details",
            "ba ô họ tên, ngày sinh, ngày cấp thẻ",
            "the three boxes for name, birthday and date of issue",
        ),
        part(Look::Button, "Tiếp tục", (50, 356, 260, 56)).tap(
            "continue",
            "nút «Tiếp tục» ở cuối trang",
            "the button «Tiếp tục» at the end of the page",
        ),
    ],
};

/// The code by SMS.
pub(crate) const MESSAGES: Screen = Screen {
    name: "messages",
    says: Words {
        vi: "Trang tin nhắn của điện thoại",
        en: "The phone's page of text messages",
    },
    ground: WHITE,
    parts: &[
        part(Look::Heading("#3c7dd9"), "Tin nhắn", (32, 54, 296, 48)),
        part(Look::Message, "", (46, 128, 268, 96)).tap(
            "newest",
            "tin nhắn mới nhất ở trên cùng, trong có mã số",
            "the newest message at the top, with the code in it",
        ),
        part(Look::Bars, "", (50, 262, 230, 40)),
        part(Look::Bars, "", (50, 324, 230, 40)),
        part(Look::Bars, "", (50, 386, 230, 40)),
    ],
};

/// Where the code is typed.
pub(crate) const VNEID_CODE: Screen = Screen {
    name: "vneid-code",
    says: Words {
        vi: "Trang nhập mã số của VNeID",
        en: "The page of VNeID where the code is typed",
    },
    ground: WHITE,
    parts: &[
        HEADING,
        part(Look::Bars, "", (50, 124, 250, 40)),
        part(Look::Field, "Mã số trong tin nhắn", (50, 190, 260, 60)).tap(
            "code",
            "ô để gõ mã số trong tin nhắn",
            "the box for the code from the message",
        ),
        part(Look::Link, "Gửi lại mã", (110, 284, 140, 38)).tap(
            "resend",
            "dòng chữ gửi lại mã, bên dưới ô mã số",
            "the words for sending the code again, below the box",
        ),
        part(Look::Button, "Tiếp tục", (50, 366, 260, 56)),
    ],
};

/// Setting the new password.
pub(crate) const VNEID_NEW_PASSWORD: Screen = Screen {
    name: "vneid-new-password",
    says: Words {
        vi: "Trang đặt mật khẩu mới của VNeID",
        en: "The page of VNeID where a new password is set",
    },
    ground: WHITE,
    parts: &[
        HEADING,
        part(
            Look::Fields,
            "Mật khẩu mới|Nhập lại mật khẩu mới",
            (50, 136, 260, 132),
        )
        .tap(
            "password",
            "chỗ gõ mật khẩu mới",
            "the place for the new password",
        ),
        part(Look::Button, "Xác nhận", (50, 346, 260, 56)).tap(
            "confirm",
            "nút «Xác nhận» ở cuối trang",
            "the button «Xác nhận» at the end of the page",
        ),
    ],
};

/// Inside the account.
pub(crate) const VNEID_HOME: Screen = Screen {
    name: "vneid-home",
    says: Words {
        vi: "Trang đầu bên trong VNeID, có nhiều hình nhỏ",
        en: "The first page inside VNeID, with small pictures",
    },
    ground: "#f6f2ee",
    parts: &[
        HEADING,
        part(Look::Icon(Glyph::Wallet), "Ví giấy tờ", (44, 130, 84, 82)).tap(
            "wallet",
            "hình có chữ «Ví giấy tờ»",
            "the picture named «Ví giấy tờ»",
        ),
        part(
            Look::Icon(Glyph::Paper),
            "Thủ tục hành chính",
            (138, 130, 84, 100),
        )
        .tap(
            "procedures",
            "hình có chữ «Thủ tục hành chính»",
            "the picture named «Thủ tục hành chính»",
        ),
        part(
            Look::Icon(Glyph::Support),
            "An sinh xã hội",
            (232, 130, 84, 100),
        )
        .tap(
            "support",
            "hình có chữ «An sinh xã hội»",
            "the picture named «An sinh xã hội»",
        ),
        part(
            Look::Icon(Glyph::Heart),
            "Sổ sức khỏe điện tử",
            (44, 262, 84, 118),
        )
        .tap(
            "health",
            "hình có chữ «Sổ sức khỏe điện tử»",
            "the picture named «Sổ sức khỏe điện tử»",
        ),
        part(Look::Icon(Glyph::Plain("#cfd7df")), "", (138, 262, 84, 60)),
        part(Look::Icon(Glyph::Plain("#cfd7df")), "", (232, 262, 84, 60)),
        part(Look::Tab(Glyph::House), "", (60, 392, 60, 54)),
        part(Look::Tab(Glyph::Person), "", (240, 392, 60, 54)),
    ],
};
