package dev.madoguchi.server.benchmark;

import dev.madoguchi.server.MadoguchiServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Puts every copied case that is still open into the public list of a past campaign. */
final class PublishedCopies {

    private final MadoguchiServer server;

    PublishedCopies(MadoguchiServer server) {
        this.server = server;
    }

    /** Answers with the campaign whose list has grown. */
    String make() throws SQLException {
        try (Connection owner = server.database();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into telework_registration (id, campaign_id, organisation_id, accepted_case_id, state, category, supporting,
                        published_at, public_name, public_name_kana, public_prefecture, public_city, public_industry, public_staff,
                        public_size_class, public_days, public_key_day, public_support, public_declaration, public_website, version)
                    select gen_random_uuid(), r.campaign_id, c.organisation_id, c.id, 'PUBLISHED', r.category, r.supporting,
                        r.published_at, '計測用株式会社 第' || n || '号', 'ケイソクヨウ ' || n, lpad((n % 47 + 1)::text, 2, '0'), r.public_city, 'G',
                        r.public_staff, r.public_size_class, r.public_days, r.public_key_day, r.public_support,
                        r.public_declaration, r.public_website, 0
                    from (select one.* from telework_registration one join telework_campaign k on k.id = one.campaign_id
                          where k.code = '2019' and one.public_name is not null order by one.public_name_kana limit 1) r,
                        (select *, row_number() over (order by reference) n from casefile
                         where reference like 'TW-2000-%' and status <> 'DECIDED') c""");
            statement.execute("analyze telework_registration");
        }
        return server.query("select id from telework_campaign where code = '2019'")
                .get(0);
    }
}
