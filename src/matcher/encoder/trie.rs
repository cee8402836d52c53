//! The vocabulary, to find all pieces with which a text begins. Nodes are in order of depth and then alphabet, so that the children
//! of a node, and the children of its neighbour, follow each other: a node is one byte and where its children begin.

/// No piece ends here.
const NONE: u32 = u32::MAX;

/// The vocabulary.
#[derive(Debug)]
pub(super) struct Trie {
    labels: Vec<u8>,
    /// Where the children of each node begin; those of the next node begin where they end.
    children: Vec<u32>,
    pieces: Vec<u32>,
}

impl Trie {
    /// Of pieces with their numbers; of two equal ones, the last counts.
    pub(super) fn new(mut pieces: Vec<(&[u8], u32)>) -> Self {
        pieces.sort_unstable();
        let (mut labels, mut children, mut ends) = (vec![0], Vec::new(), vec![NONE]);
        // Each node of the current depth: the pieces that go through it.
        let mut level: Vec<&[(&[u8], u32)]> = vec![&pieces];
        let mut depth = 0;
        while !level.is_empty() {
            let mut next = Vec::new();
            for through in level {
                children.push(number(labels.len()));
                let longer = through.iter().position(|(piece, _)| piece.len() > depth).unwrap_or(through.len());
                let longer = through.get(longer..).unwrap_or_default();
                for child in longer.chunk_by(|a, b| a.0.get(depth) == b.0.get(depth)) {
                    let Some(&label) = child.first().and_then(|(piece, _)| piece.get(depth)) else { continue };
                    let ending = child.iter().take_while(|(piece, _)| piece.len() == depth + 1).last();
                    labels.push(label);
                    ends.push(ending.map_or(NONE, |(_, number)| *number));
                    next.push(child);
                }
            }
            level = next;
            depth += 1;
        }
        children.push(number(labels.len()));
        labels.shrink_to_fit();
        children.shrink_to_fit();
        ends.shrink_to_fit();
        Self { labels, children, pieces: ends }
    }

    /// All pieces with which the text begins, shorter before longer: length in bytes and number.
    pub(super) fn beginnings<'a>(&'a self, text: &'a [u8]) -> impl Iterator<Item = (usize, u32)> + 'a {
        let mut node = Some(0);
        text.iter()
            .enumerate()
            .map_while(move |(before, &byte)| {
                node = self.child(node?, byte);
                Some((before + 1, self.pieces.get(node?).copied()?))
            })
            .filter(|(_, piece)| *piece != NONE)
    }

    fn child(&self, node: usize, byte: u8) -> Option<usize> {
        let (&first, &end) = (self.children.get(node)?, self.children.get(node + 1)?);
        let labels = self.labels.get(first as usize..end as usize)?;
        labels.binary_search(&byte).ok().map(|at| first as usize + at)
    }
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(NONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_all_beginnings() {
        let trie = Trie::new(vec![(b"second", 3), (b"s", 0), (b"se", 1), (b"t", 2), (b"", 9)]);
        assert_eq!(trie.beginnings(b"seconds").collect::<Vec<_>>(), [(1, 0), (2, 1), (6, 3)]);
        assert_eq!(trie.beginnings(b"x").count(), 0);
        assert_eq!(trie.beginnings(b"").count(), 0);
    }
}
