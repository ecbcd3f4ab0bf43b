//! The program: reads the command line and hands over.

use std::process::ExitCode;

/// A turn makes some hundred small allocations on one thread and frees them on another; the system's
/// allocator spends a fifth of the program's time on that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    camtay::cli::main()
}
