//! Reads the HTML that goes out, as strictly as the Bot API: our four tags, balanced, and only the four entities.

/// A stretch of text and the tags that it stands in.
pub struct Run {
    pub tags: Vec<String>,
    pub text: String,
}

/// The text with its tags; what is wrong if it is not lawful.
pub fn read(html: &str) -> Result<Vec<Run>, String> {
    let mut runs = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let end = rest.find('<').unwrap_or(rest.len());
        let (text, tail) = rest.split_at(end);
        if !text.is_empty() {
            runs.push(Run { tags: open.clone(), text: unescape(text)? });
        }
        let Some(tail) = tail.strip_prefix('<') else { break };
        let (tag, tail) = tail.split_once('>').ok_or_else(|| format!("a tag without an end in {html}"))?;
        match tag.strip_prefix('/') {
            Some(name) if open.last().is_some_and(|last| last == name) => drop(open.pop()),
            Some(name) => return Err(format!("</{name}> ends nothing in {html}")),
            None if ["b", "i"].contains(&tag) => open.push(tag.to_owned()),
            None if tag == "blockquote expandable" => open.push("blockquote".to_owned()),
            None => return Err(format!("<{tag}> is not ours in {html}")),
        }
        rest = tail;
    }
    if open.is_empty() { Ok(runs) } else { Err(format!("{open:?} never end in {html}")) }
}

fn unescape(text: &str) -> Result<String, String> {
    if text.contains('>') {
        return Err(format!("a bare > in {text}"));
    }
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let (entity, tail) = after.split_once(';').ok_or_else(|| format!("a bare & in {text}"))?;
        plain.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            other => return Err(format!("&{other}; is not ours in {text}")),
        });
        rest = tail;
    }
    plain.push_str(rest);
    Ok(plain)
}

#[test]
fn unlawful_html_is_found() {
    for html in ["<b>", "</b>", "<b><i></b></i>", "<u>x</u>", "<a href=\"x\">x</a>", "a & b", "&nbsp;", "a > b", "<b"] {
        assert!(read(html).is_err(), "{html}");
    }
    let runs = read("<b>1 &lt; 2</b>\n\n<blockquote expandable>x</blockquote>").unwrap();
    let texts: Vec<_> = runs.iter().map(|run| (run.tags.join(","), run.text.as_str())).collect();
    assert_eq!(texts, [("b".to_owned(), "1 < 2"), (String::new(), "\n\n"), ("blockquote".to_owned(), "x")]);
}
