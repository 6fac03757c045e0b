package dev.madoguchi.disclosure.control;

import dev.madoguchi.consent.control.NoticeRepository;
import dev.madoguchi.disclosure.entity.DeletionOrder;
import dev.madoguchi.disclosure.entity.DeletionPage;
import dev.madoguchi.servicer.entity.Servicer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what servicers read about what they have to delete: four queries, however many orders there are. */
@ApplicationScoped
public class DeletionOverview {

    @Inject
    private DeletionRepository orders;

    @Inject
    private NoticeRepository notices;

    /** One page of the orders of these servicers that wait for an attestation, the most urgent first. */
    public DeletionPage open(List<Servicer> servicers, int first, int size) {
        if (servicers.isEmpty()) {
            return new DeletionPage(List.of(), 0);
        }
        Map<UUID, Servicer> own = servicers.stream().collect(Collectors.toMap(Servicer::id, Function.identity()));
        List<DeletionOrder> page = orders.open(own.keySet(), first, size);
        List<UUID> ids = page.stream().map(DeletionOrder::id).toList();
        Map<UUID, UUID> pseudonyms = orders.pseudonyms(ids);
        Map<UUID, UUID> agreed = orders.notices(ids);
        List<DeletionPage.Item> items = page.stream()
                .map(order -> new DeletionPage.Item(
                        order,
                        own.get(order.servicer()),
                        Optional.ofNullable(pseudonyms.get(order.id())),
                        notices.require(agreed.get(order.id()))))
                .toList();
        return new DeletionPage(items, orders.countOpen(own.keySet()));
    }
}
