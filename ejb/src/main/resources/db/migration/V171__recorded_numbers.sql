-- Numbers and postal codes of corrections are kept as what they are, so that they are shown as everywhere else.
UPDATE correction_remark
   SET answer_before = regexp_replace(answer_before, '^\t([0-9]+)$', E'casefile_corrections.text.number\t\\1'),
       answer_after = regexp_replace(answer_after, '^\t([0-9]+)$', E'casefile_corrections.text.number\t\\1')
 WHERE field IN ('organisation.staffTotal', 'organisation.staffRegular', 'plan.offPeakHeadcount', 'survey.baselineCommuters');
UPDATE correction_remark
   SET answer_before = regexp_replace(answer_before, '^\t([0-9]{3})([0-9]{4})$', E'casefile_corrections.text.code\t\\1-\\2'),
       answer_after = regexp_replace(answer_after, '^\t([0-9]{3})([0-9]{4})$', E'casefile_corrections.text.code\t\\1-\\2')
 WHERE field = 'organisation.postalCode';
