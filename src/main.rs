//! The program; everything is in the library.

/// The types that messages are made of are large and short-lived: this allocator halves the cost of an update.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    second_opinion_bot::command::main()
}
