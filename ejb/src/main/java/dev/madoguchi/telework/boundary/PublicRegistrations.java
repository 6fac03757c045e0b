package dev.madoguchi.telework.boundary;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.control.PublicList;
import dev.madoguchi.telework.entity.CategoryCounts;
import dev.madoguchi.telework.entity.PublicFilter;
import dev.madoguchi.telework.entity.PublicPage;
import dev.madoguchi.telework.entity.Registration;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The public list of those who take part: open to everyone, and holding only what each body marked public. A body that keeps its name
 * to itself is counted and not listed.
 */
@Stateless
@PermitAll
public class PublicRegistrations {

    @Inject
    private PublicList list;

    /** One page, in the order of the syllabary, with the number of all that match. */
    public PublicPage page(
            @NotNull UUID campaign,
            @NotNull @Valid PublicFilter filter,
            @Min(0) int first,
            @Min(1) @Max(200) int size) {
        return list.page(campaign, filter, first, size);
    }

    /** Hands over everything that matches, one by one, without holding it all. */
    public void each(
            @NotNull UUID campaign, @NotNull @Valid PublicFilter filter, @NotNull Consumer<Registration> taker) {
        list.each(campaign, filter, taker);
    }

    /** How many take part, per category, those included that are not listed. */
    public CategoryCounts counts(@NotNull UUID campaign) {
        return list.counts(campaign);
    }

    /**
     * One that is listed.
     *
     * @throws NotFound if there is none, or it is not listed
     */
    public Registration find(@NotNull UUID id) {
        return list.find(id).orElseThrow(() -> new NotFound(Registration.class, id));
    }

    /** Names the state of a campaign's list, so that whoever has it need not fetch it again. */
    public String revision(@NotNull UUID campaign) {
        return list.revision(campaign);
    }
}
