package dev.madoguchi.sealing.control;

import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import dev.madoguchi.sealing.entity.KeysetRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The keys as this node knows them: read again now and then, because another node may have rotated them. */
@ApplicationScoped
public class Keyring {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Map<KeysetPurpose, Held> held = new ConcurrentHashMap<>();

    @Inject
    private KeysetRepository keysets;

    @Inject
    private MasterKey master;

    @Inject
    private JapanClock clock;

    /** The keys of a purpose; the first call ever makes them. */
    Keys of(KeysetPurpose purpose) throws GeneralSecurityException {
        Held known = held.get(purpose);
        return known != null && known.readAt().plus(FRESH).isAfter(clock.now()) ? known.keys() : read(purpose);
    }

    /** The same, read just now: for what a key sealed that this node does not know yet. */
    Keys read(KeysetPurpose purpose) throws GeneralSecurityException {
        KeysetRevision newest = keysets.newest(purpose).orElse(null);
        if (newest == null) {
            keep(purpose, 1, Keys.fresh(purpose));
            newest = keysets.newest(purpose).orElseThrow();
        }
        Keys keys = Keys.opened(purpose, newest.keyset(), master);
        held.put(purpose, new Held(keys, clock.now()));
        return keys;
    }

    /**
     * Adds a key that takes over, or the first one.
     *
     * @return the number of the new revision
     */
    int rotate(KeysetPurpose purpose) throws GeneralSecurityException {
        KeysetRevision newest = keysets.newest(purpose).orElse(null);
        int revision = newest == null ? 1 : newest.revision() + 1;
        keep(
                purpose,
                revision,
                newest == null
                        ? Keys.fresh(purpose)
                        : Keys.opened(purpose, newest.keyset(), master).rotated());
        read(purpose);
        return revision;
    }

    private void keep(KeysetPurpose purpose, int revision, Keys keys) throws GeneralSecurityException {
        keysets.add(new KeysetRevision(purpose, revision, keys.sealed(master), clock.now()));
    }

    private record Held(Keys keys, Instant readAt) {}
}
