package dev.madoguchi.access;

import dev.madoguchi.container.Person;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A servicer of {@link Person#SERVICER2}, whose machine is {@link Person#PARTNER}, and what it has to do with a visitor. */
final class ServicerRecords {

    static final UUID SERVICER = UUID.fromString("00000000-0000-4000-a000-000000000200");
    static final UUID PURPOSE = UUID.fromString("00000000-0000-4000-a000-000000000202");
    static final UUID NOTICE = UUID.fromString("00000000-0000-4000-a000-000000000203");
    static final UUID CONSENT = UUID.fromString("00000000-0000-4000-a000-000000000204");
    static final UUID DELETION_ORDER = UUID.fromString("00000000-0000-4000-a000-000000000205");
    static final UUID RECEIPT = UUID.fromString("00000000-0000-4000-a000-000000000207");
    private static final UUID BODY = UUID.fromString("00000000-0000-4000-a000-000000000206");
    private static final UUID TERMINAL = UUID.fromString("00000000-0000-4000-a000-000000000201");

    private ServicerRecords() {}

    static void write(Connection connection, UUID visitor) throws SQLException {
        Records.run(
                connection,
                "insert into organisation (id, name, created_at, version) values (?, '港の宿株式会社', now(), 1)"
                        + " on conflict do nothing",
                BODY);
        Records.run(
                connection,
                "insert into organisation_member (organisation_id, subject, administrator, joined_at)"
                        + " values (?, ?, true, now()) on conflict do nothing",
                BODY,
                Person.SERVICER2.subject());
        Records.run(connection, """
                insert into servicer (id, code, organisation_id, kind, state, country, contact, version)
                values (?, 'others', ?, 'LODGING', 'ACTIVE', 'JP', 'minato@example.jp', 1) on conflict do nothing""", SERVICER, BODY);
        Records.run(
                connection,
                "insert into servicer_text (servicer_id, language, name, address)"
                        + " values (?, 'ja', '港の宿', '神奈川県横浜市') on conflict do nothing",
                SERVICER);
        Records.run(
                connection,
                "insert into servicer_client (subject, servicer_id) values (?, ?) on conflict do nothing",
                Person.PARTNER.subject(),
                SERVICER);
        Records.run(
                connection,
                "insert into servicer_terminal (id, servicer_id, code, place) values (?, ?, 'others', 'フロント')"
                        + " on conflict do nothing",
                TERMINAL,
                SERVICER);
        notice(connection);
        consent(connection, visitor);
    }

    private static void notice(Connection connection) throws SQLException {
        Records.run(
                connection,
                "insert into consent_purpose (id, code) values (?, 'others') on conflict do nothing",
                PURPOSE);
        Records.run(connection, """
                insert into consent_notice (id, purpose_id, number, hash, material, servicer_id, legal_basis, retention_days,
                    validity, validity_days, withdrawal_method, effective_from, published_at)
                values (?, ?, 1, repeat('0', 64), true, ?, 'CONSENT', 30, 'AFTER_GIVING', 30, '/visitor/consents.xhtml',
                    now() - interval '1 day', now())
                on conflict do nothing""", NOTICE, PURPOSE, SERVICER);
        Records.run(
                connection,
                "insert into consent_notice_attribute (notice_id, attribute_code, required, position)"
                        + " values (?, 'LANGUAGES', true, 0) on conflict do nothing",
                NOTICE);
        for (String language : new String[] {"ja", "en"}) {
            Records.run(
                    connection,
                    "insert into consent_notice_text (notice_id, language, title, purpose, benefit)"
                            + " values (?, ?, 'x', 'x', 'x') on conflict do nothing",
                    NOTICE,
                    language);
        }
    }

    /** Given, used once, withdrawn: what was received has to be deleted. */
    private static void consent(Connection connection, UUID visitor) throws SQLException {
        Records.run(connection, """
                insert into consent_record (id, visitor_id, purpose_id, notice_id, state, language, begun_at, given_at, expires_at,
                    ended_at, version)
                values (?, ?, ?, ?, 'WITHDRAWN', 'en', now(), now(), now(), now(), 1)
                on conflict do nothing""", CONSENT, visitor, PURPOSE, NOTICE);
        Records.run(
                connection,
                "insert into consent_receipt (id, consent_id, kind, notice_id, issued_at, signed)"
                        + " values (?, ?, 'GIVEN', ?, now(), 'x') on conflict do nothing",
                RECEIPT,
                CONSENT,
                NOTICE);
        Records.run(connection, """
                insert into disclosure (id, at, visitor_id, servicer_id, terminal_id, purpose_id, consent_id, notice_id, attributes)
                select uuidv7(), now(), ?, ?, ?, ?, ?, ?, 'LANGUAGES'
                where not exists (select 1 from disclosure where consent_id = ?)""", visitor, SERVICER, TERMINAL, PURPOSE, CONSENT, NOTICE, CONSENT);
        Records.run(
                connection,
                "insert into deletion_order (id, consent_id, servicer_id, ordered_at, due_on, version)"
                        + " values (?, ?, ?, now(), current_date, 1) on conflict do nothing",
                DELETION_ORDER,
                CONSENT,
                SERVICER);
    }

    /** The row of the ledger, whose id says when it was written. */
    static UUID disclosure(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select id from disclosure where consent_id = ?")) {
            statement.setObject(1, CONSENT);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getObject(1, UUID.class);
            }
        }
    }
}
