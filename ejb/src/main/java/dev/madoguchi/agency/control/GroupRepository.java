package dev.madoguchi.agency.control;

import dev.madoguchi.agency.entity.PreparedRecord;
import dev.madoguchi.agency.entity.PreparedValue;
import dev.madoguchi.agency.entity.TravellerGroup;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where groups and the records are that nobody has claimed. */
@ApplicationScoped
public class GroupRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** A page of an agency's groups, the latest first. */
    public Slice<TravellerGroup> of(UUID organisation, int first, int size) {
        long total = entities.createQuery(
                        "select count(g) from TravellerGroup g where g.organisation = :organisation", Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
        return new Slice<>(
                entities.createQuery(
                                "select g from TravellerGroup g where g.organisation = :organisation"
                                        + " order by g.preparedAt desc, g.id",
                                TravellerGroup.class)
                        .setParameter("organisation", organisation)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList(),
                total);
    }

    /**
     * The group by its id.
     *
     * @throws NotFound if there is none
     */
    public TravellerGroup require(UUID id) {
        return found(entities.find(TravellerGroup.class, id), id);
    }

    /** The group by its id, locked until the transaction ends: those who answer are counted one after the other. */
    public TravellerGroup requireForChange(UUID id) {
        return found(entities.find(TravellerGroup.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static TravellerGroup found(TravellerGroup group, UUID id) {
        if (group == null) {
            throw new NotFound(TravellerGroup.class, id);
        }
        return group;
    }

    public void add(TravellerGroup group) {
        entities.persist(group);
        entities.flush();
    }

    public void add(PreparedRecord prepared) {
        entities.persist(prepared);
    }

    public void add(PreparedValue value) {
        entities.persist(value);
    }

    /** The record that one of these hashes opens. */
    public Optional<PreparedRecord> ofCode(Collection<String> hashes) {
        return entities.createQuery("select p from PreparedRecord p where p.codeHash in :hashes", PreparedRecord.class)
                .setParameter("hashes", hashes)
                .getResultStream()
                .findFirst();
    }

    /** The record read anew, if it is still there; its group must be locked. */
    public Optional<PreparedRecord> still(PreparedRecord prepared) {
        return Optional.ofNullable(entities.find(PreparedRecord.class, prepared.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The records of a group that nobody has claimed, in the order of the agency's file. */
    public List<PreparedRecord> waiting(UUID group) {
        return entities.createQuery(
                        "select p from PreparedRecord p where p.group = :group order by p.line, p.id",
                        PreparedRecord.class)
                .setParameter("group", group)
                .getResultList();
    }

    /** What was prepared in a record. */
    public List<PreparedValue> values(UUID prepared) {
        return entities.createQuery("select v from PreparedValue v where v.prepared = :prepared", PreparedValue.class)
                .setParameter("prepared", prepared)
                .getResultList();
    }

    /** Deletes a record with all that was prepared in it. */
    public void remove(PreparedRecord prepared) {
        entities.createQuery("delete from PreparedValue v where v.prepared = :prepared")
                .setParameter("prepared", prepared.id())
                .executeUpdate();
        entities.remove(prepared);
    }

    /** Deletes all records of a group that nobody has claimed, with all that was prepared in them. */
    public void removeWaiting(UUID group) {
        entities.createQuery("delete from PreparedRecord p where p.group = :group")
                .setParameter("group", group)
                .executeUpdate();
    }
}
