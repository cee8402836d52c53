//! The text files of `content/` and `locales/`: from the program itself, or from a folder.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use super::Problem;

/// Largest file that is read, in bytes. The largest of ours has a tenth of it.
const LARGEST_FILE: u64 = 1 << 20;
/// Most folders in one another.
const DEEPEST: usize = 6;

#[derive(RustEmbed)]
#[folder = "content/"]
#[exclude = "*.bin"]
struct EmbeddedContent;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct EmbeddedLocales;

/// Text files by their path with `/` between the parts, such as `content/topics/how-long.toml`.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, Cow<'static, str>>);

impl Files {
    /// `content/` and `locales/`, each from the given folder or, without one, from the program itself.
    ///
    /// # Errors
    /// A [`Problem`] for each file that can't be read: no UTF-8, too large, a link, or the operating system refuses.
    pub fn read(content: Option<&Path>, locales: Option<&Path>) -> Result<Self, Vec<Problem>> {
        let mut files = Self::default();
        let mut problems = Vec::new();
        match content {
            None => files.embed::<EmbeddedContent>("content"),
            Some(folder) => files.add_folder(folder, "content", 0, &mut problems),
        }
        match locales {
            None => files.embed::<EmbeddedLocales>("locales"),
            Some(folder) => files.add_folder(folder, "locales", 0, &mut problems),
        }
        if problems.is_empty() { Ok(files) } else { Err(problems) }
    }

    /// Adds or replaces a file; tests make broken ones so.
    pub fn set(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.0.insert(path.into(), Cow::Owned(text.into()));
    }

    /// Takes a file away.
    pub fn remove(&mut self, path: &str) {
        self.0.remove(path);
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(Cow::as_ref)
    }

    /// Path and text of each file below `folder` whose name ends in `ending`, in the order of their paths.
    pub fn below<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.kept_below(folder, ending).map(|(path, text)| (path, text.as_ref()))
    }

    /// The same, with each text as it is kept: those that are part of the program last as long as it does.
    pub fn kept_below<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a Cow<'static, str>)> {
        self.0
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter(move |(path, _)| path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text))
    }

    fn embed<E: RustEmbed>(&mut self, root: &str) {
        for path in E::iter() {
            let Some(file) = E::get(&path) else { continue };
            let text = match file.data {
                Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
                Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
            };
            if let Some(text) = text {
                self.0.insert(format!("{root}/{path}"), text);
            }
        }
    }

    fn add_folder(&mut self, folder: &Path, name: &str, depth: usize, problems: &mut Vec<Problem>) {
        if depth > DEEPEST {
            problems.push(Problem::error(name, 0, "folders nested too deeply", "move the files up"));
            return;
        }
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                let what = format!("can't read the folder {}: {error}", folder.display());
                problems.push(Problem::error(name, 0, what, "name a folder that exists and can be read"));
                return;
            }
        };
        for entry in entries.flatten() {
            let Ok(file_name) = entry.file_name().into_string() else { continue };
            if file_name.starts_with('.') || Path::new(&file_name).extension().is_some_and(|ending| ending == "bin") {
                continue;
            }
            let path = format!("{name}/{file_name}");
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => self.add_folder(&entry.path(), &path, depth + 1, problems),
                Ok(kind) if kind.is_file() => match read_text(&entry.path()) {
                    Ok(text) => self.set(path, text),
                    Err(what) => problems.push(Problem::error(path, 0, what, "save it as a UTF-8 text file below 1 MiB")),
                },
                _ => problems.push(Problem::error(path, 0, "not a plain file", "put the file itself here, not a link")),
            }
        }
    }
}

fn read_text(path: &PathBuf) -> Result<String, String> {
    let size = std::fs::metadata(path).map_err(|error| error.to_string())?.len();
    if size > LARGEST_FILE {
        return Err(format!("{size} bytes are too many"));
    }
    std::fs::read_to_string(path).map_err(|error| error.to_string())
}
