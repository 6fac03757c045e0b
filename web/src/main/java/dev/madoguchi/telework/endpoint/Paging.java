package dev.madoguchi.telework.endpoint;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a list a program wants.
 *
 * @param offset how many to skip
 * @param limit the most to answer
 */
record Paging(int offset, int limit) {

    static final String OFFSET = "offset";
    static final String LIMIT = "limit";
    static final int STANDARD_LIMIT = 50;
    static final int GREATEST_LIMIT = 200;

    private static final int GREATEST_OFFSET = 1_000_000;

    /**
     * As the address says.
     *
     * @throws ParameterInvalid if one is no number or out of bounds
     */
    static Paging of(UriInfo address) {
        return new Paging(
                number(address, OFFSET, 0, 0, GREATEST_OFFSET),
                number(address, LIMIT, STANDARD_LIMIT, 1, GREATEST_LIMIT));
    }

    private static int number(UriInfo address, String name, int standard, int least, int greatest) {
        String given = address.getQueryParameters().getFirst(name);
        if (given == null) {
            return standard;
        }
        try {
            int number = Integer.parseInt(given);
            if (number < least || number > greatest) {
                throw new ParameterInvalid(name);
            }
            return number;
        } catch (NumberFormatException noNumber) {
            throw new ParameterInvalid(name);
        }
    }

    /** The ways to the first, the last and the neighbouring pages (RFC 8288). */
    Link[] links(UriInfo address, long total) {
        List<Link> links = new ArrayList<>();
        links.add(link(address, "first", 0));
        if (offset > 0) {
            links.add(link(address, "prev", Math.max(0, offset - limit)));
        }
        if (offset + limit < total) {
            links.add(link(address, "next", offset + limit));
        }
        links.add(link(address, "last", total == 0 ? 0 : (total - 1) / limit * limit));
        return links.toArray(Link[]::new);
    }

    private Link link(UriInfo address, String relation, long newOffset) {
        return Link.fromUri(address.getRequestUriBuilder()
                        .replaceQueryParam(OFFSET, newOffset)
                        .replaceQueryParam(LIMIT, limit)
                        .build())
                .rel(relation)
                .build();
    }
}
