package dev.madoguchi.casefile.entity;

/**
 * What may still be added to a case.
 *
 * @param fileBytes the greatest size of one file, in bytes
 * @param files how many files more
 * @param bytes how many bytes more, all files together
 */
public record Allowance(long fileBytes, long files, long bytes) {

    private static final long MEBIBYTE = 1024L * 1024;

    /** The greatest size of one file, in MB as people count them. */
    public long fileMegabytes() {
        return fileBytes / MEBIBYTE;
    }

    /** Whether another file may come. */
    public boolean isLeft() {
        return files > 0 && bytes > 0;
    }

    /**
     * Lets only a file of a size pass that may still be added.
     *
     * @throws DocumentTooLarge if a single file may not be that large
     * @throws DocumentsTooMany if the case has as many files as it may have
     * @throws DocumentsTooLarge if all files together would be too large
     */
    public void require(long size) {
        if (size > fileBytes) {
            throw new DocumentTooLarge(fileMegabytes());
        }
        if (files <= 0) {
            throw new DocumentsTooMany();
        }
        if (size > bytes) {
            throw new DocumentsTooLarge(bytes / MEBIBYTE);
        }
    }
}
