package dev.madoguchi.visitor.view;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What differs between two texts, word by word as the language has words. */
public final class TextDifference {

    private TextDifference() {}

    /** The texts as one: what both have, what only the first has, what only the second has, in the order of reading. */
    static List<Piece> between(String before, String after, Locale language) {
        List<String> old = words(before, language);
        List<String> now = words(after, language);
        List<Piece> pieces = new ArrayList<>();
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int changed = delta.getSource().getPosition();
            add(pieces, old.subList(read, changed), false, false);
            add(pieces, delta.getSource().getLines(), false, true);
            add(pieces, delta.getTarget().getLines(), true, false);
            read = changed + delta.getSource().size();
        }
        add(pieces, old.subList(read, old.size()), false, false);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> words, boolean added, boolean removed) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), added, removed));
        }
    }

    private static List<String> words(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    /** A piece of the texts: in both, or in one of them only. */
    public record Piece(String text, boolean added, boolean removed) {}
}
