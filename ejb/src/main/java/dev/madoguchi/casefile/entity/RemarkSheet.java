package dev.madoguchi.casefile.entity;

import java.util.List;

/**
 * The remarks that an office gathers about a case, as one page shows them.
 *
 * @param version of what is gathered; 0 where nothing is
 * @param remarks in the order of the form
 * @param places wherever there can be a remark, in the order of the form
 * @param writable whether the reader may write remarks and ask
 */
public record RemarkSheet(long version, List<Remark> remarks, List<RemarkPlace> places, boolean writable) {}
