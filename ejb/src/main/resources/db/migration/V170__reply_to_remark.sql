-- What the applicant says to a remark in words, beside or instead of another answer.
ALTER TABLE correction_remark ADD COLUMN reply varchar(2000);
