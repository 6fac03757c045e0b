INSERT INTO telework_campaign (id, code, name_ja, name_en, area_ja, area_en, starts_on, ends_on, key_day, baseline_from,
    baseline_to, opens_on, closes_on, category_table, category_table_version, version)
SELECT '{campaign}', '{campaign}', name_ja, name_en, area_ja, 'Fault run', current_date + 10, current_date + 20, current_date + 12,
    current_date + 1, current_date + 5, current_date - 10, current_date + 20, category_table, category_table_version, 0
FROM telework_campaign WHERE code = '2018';

INSERT INTO casefile (id, service, organisation_id, subject, status, created_at, created_by, version)
VALUES ('{case}', 'telework', '{organisation}', '試験商会', 'DRAFT', now(), '{subject}', 0);

INSERT INTO telework_application (case_id, campaign_id, organisation_id, name, name_kana, without_number, postal_code, prefecture,
    city, street, industry, industry_revision, staff_total, staff_regular, size_class, contact_name, contact_kana, contact_email,
    contact_phone, off_peak, supports, survey_willing, baseline_commuters, security_measures, declaration_title,
    declaration_name, declared, publication_decided, public_items, supporting, saved_at, saved_by_name, version)
VALUES ('{case}', '{campaign}', '{organisation}', '試験商会', 'シケンショウカイ', true, '1008926', '13',
    '千代田区', '霞が関2-1-2', 'G', 14, 300, 200, 'LARGE', '海野 花子', 'ウミノ ハナコ', 'hanako@example.jp',
    '0352535111', false, false, true, 250, 'POLICY,TRAINING', '代表取締役',
    '山川 太郎', true, true, 'NAME', false, now(), '海野 花子', 0);

INSERT INTO telework_planned_day (case_id, day, place, headcount)
SELECT '{case}', current_date + day, 'HOME', 40 FROM generate_series(11, 16) AS day;
