//! Other people's programs that judge ours: Python, with packages that `.ci/run` installs into a folder of their own.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Python with the packages; it finds them before any others.
pub fn python() -> Command {
    let others = std::env::var_os("PYTHONPATH").unwrap_or_default();
    let paths = std::iter::once(packages()).chain(std::env::split_paths(&others).filter(|path| *path != PathBuf::new()));
    let mut command = Command::new("python3");
    command.env("PYTHONPATH", std::env::join_paths(paths).unwrap());
    command
}

/// How a missing package is mended.
pub fn mend(package: &str) -> String {
    format!("mend: python3 -m pip install --upgrade --target {} {package}", packages().display())
}

fn packages() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("python")
}
