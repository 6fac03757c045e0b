package dev.madoguchi.server.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the application's virtual machine wrote about its collections: what is left after one is what somebody still needs. */
record HeapLog(Path file) {

    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    /** The option that has the log written. */
    String option() {
        return "-Xlog:gc:file=" + file;
    }

    /** How many lines it has now: where what follows begins. */
    int position() throws IOException {
        return Files.readAllLines(file).size();
    }

    /** The most MB left after a collection since a position; -1 where there was none. */
    int mostLeft(int from) throws IOException {
        return largest(from, 2);
    }

    /** The most MB in use before a collection. */
    int mostUsed(int from) throws IOException {
        return largest(from, 1);
    }

    /** How many collections there were. */
    long collections(int from) throws IOException {
        return lines(from).stream()
                .filter(line -> COLLECTION.matcher(line).find())
                .count();
    }

    private int largest(int from, int group) throws IOException {
        return lines(from).stream()
                .map(COLLECTION::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(group)))
                .max()
                .orElse(-1);
    }

    private List<String> lines(int from) throws IOException {
        List<String> all = Files.readAllLines(file);
        return all.subList(Math.min(from, all.size()), all.size());
    }
}
