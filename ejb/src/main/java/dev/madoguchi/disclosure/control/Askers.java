package dev.madoguchi.disclosure.control;

import dev.madoguchi.disclosure.entity.Asking;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.servicer.control.ServicerRepository;
import dev.madoguchi.servicer.control.TerminalRepository;
import dev.madoguchi.servicer.entity.Servicer;
import dev.madoguchi.servicer.entity.Terminal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For which servicer the caller asks: a machine for the one whose client it is, a person for those that their body runs. */
@ApplicationScoped
public class Askers {

    @Inject
    private ServicerRepository servicers;

    @Inject
    private TerminalRepository terminals;

    @Inject
    private Caller caller;

    /** The servicers for which the caller may ask; none for whoever has to do with none. */
    public List<Servicer> servicers() {
        Optional<Servicer> ofMachine = servicers.ofClient(caller.subject());
        return ofMachine
                .map(List::of)
                .orElseGet(() -> caller.organisation().map(servicers::of).orElse(List.of()));
    }

    /**
     * Who asks at the counter of this code.
     *
     * @throws NotFound if the caller has to do with no servicer
     */
    Asking at(String terminal) {
        List<Servicer> own = servicers();
        if (own.isEmpty()) {
            throw new NotFound(Servicer.class, caller.subject());
        }
        List<UUID> ids = own.stream().map(Servicer::id).toList();
        Optional<Terminal> found = terminals.find(ids, terminal);
        Servicer asking = found.flatMap(at -> own.stream()
                        .filter(servicer -> servicer.id().equals(at.servicer()))
                        .findFirst())
                .orElse(own.get(0));
        return new Asking(asking, found);
    }

    /**
     * Lets only those pass who may ask for this servicer.
     *
     * @throws NotFound otherwise, as if there were none
     */
    public void require(UUID servicer, Class<?> what, UUID id) {
        if (servicers().stream().map(Servicer::id).noneMatch(servicer::equals)) {
            throw new NotFound(what, id);
        }
    }
}
