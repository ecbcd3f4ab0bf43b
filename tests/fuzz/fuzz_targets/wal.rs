//! See `targets` in `tests/it/fuzzing/`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| camtay_fuzz::targets::wal(bytes));
