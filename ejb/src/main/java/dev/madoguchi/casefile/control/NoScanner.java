package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.casefile.entity.ScanResult;

/** Where no scanner is set up: says so, and never that a file is clean. */
class NoScanner implements VirusScanner {

    @Override
    public ScanResult scan(IncomingFile.Content file) {
        return ScanResult.NOT_SCANNED;
    }
}
