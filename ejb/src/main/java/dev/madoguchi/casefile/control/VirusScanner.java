package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.casefile.entity.ScanResult;
import java.io.IOException;

/** Looks for viruses. A scanner of another make is another implementation, chosen in {@link VirusScanners}. */
public interface VirusScanner {

    /**
     * Looks at the whole file.
     *
     * @return clean, infected, or that nobody has looked
     * @throws IOException if the scanner does not answer, or not in its language
     */
    ScanResult scan(IncomingFile.Content file) throws IOException;
}
