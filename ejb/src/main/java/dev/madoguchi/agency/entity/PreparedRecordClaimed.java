package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/**
 * A traveller took over what an agency prepared. That is no consent: whatever purposes the agency chose may be asked for now.
 *
 * @param organisation the agency
 */
public record PreparedRecordClaimed(UUID prepared, UUID visitor, UUID group, UUID organisation) implements Fact {}
