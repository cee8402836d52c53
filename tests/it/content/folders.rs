//! Content and words from folders in place of those in the program.

use std::fs;
use std::path::Path;

use second_opinion_bot::content::{Files, Problem};
use tempfile::tempdir;

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn problems(folder: &Path) -> Vec<(String, String)> {
    let problems: Vec<Problem> = Files::read(Some(folder), None).err().unwrap_or_default();
    problems.into_iter().map(|problem| (problem.file, problem.what)).collect()
}

#[test]
fn a_folder_takes_the_place_of_what_is_in_the_program() {
    let folder = tempdir().unwrap();
    write(&folder.path().join("topics/one.toml"), "id = \"één\"".as_bytes());
    write(&folder.path().join(".hidden/x.toml"), b"\xff");
    write(&folder.path().join(".swp"), b"\xff");
    let files = Files::read(Some(folder.path()), None).unwrap();
    assert_eq!(files.get("content/topics/one.toml"), Some("id = \"één\""));
    assert_eq!(files.below("content/", "").count(), 1, "nothing of the program's content, nothing hidden");
    assert!(files.below("locales/", ".ftl").count() > 5, "the program's words");

    let files = Files::read(None, Some(folder.path())).unwrap();
    assert!(files.get("locales/topics/one.toml").is_some());
    assert!(files.get("content/facts.toml").is_some());
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_the_others() {
    let folder = tempdir().unwrap();
    let path = folder.path();
    write(&path.join("bad/latin1.txt"), b"caf\xe9");
    write(&path.join("bad/large.txt"), &vec![b'a'; (1 << 20) + 1]);
    write(&path.join("good/largest.txt"), &vec![b'a'; 1 << 20]);
    write(&path.join("1/2/3/4/5/6/7/deep.txt"), b"deep");
    let mut found = problems(path);
    found.sort();
    let files: Vec<&str> = found.iter().map(|(file, _)| file.as_str()).collect();
    assert_eq!(files, ["content/1/2/3/4/5/6/7", "content/bad/large.txt", "content/bad/latin1.txt"]);
    assert!(found[0].1.contains("nested too deeply") && found[1].1.contains("too many"), "{found:?}");
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    let folder = tempdir().unwrap();
    std::os::unix::fs::symlink("/etc/passwd", folder.path().join("facts.toml")).unwrap();
    std::os::unix::fs::symlink("/", folder.path().join("root")).unwrap();
    let mut found = problems(folder.path());
    found.sort();
    let expected = ["content/facts.toml", "content/root"].map(|file| (file.to_owned(), "not a plain file".to_owned()));
    assert_eq!(found, expected);
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let folder = tempdir().unwrap();
    let found = problems(&folder.path().join("nowhere"));
    assert!(
        matches!(found.as_slice(), [(file, what)] if file == "content" && what.contains("can't read the folder")),
        "{found:?}"
    );
}
