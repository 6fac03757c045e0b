-- The two campaigns of the past, with the rules of their time. A campaign is data: a new one is a row like these.

INSERT INTO telework_campaign (id, code, name_ja, name_en, area_ja, area_en, starts_on, ends_on, key_day, baseline_from, baseline_to,
    opens_on, closes_on, category_table_version, version, category_table)
VALUES ('00000000-0000-4000-a000-000000000001', '2018', 'テレワーク・デイズ2018', 'Telework Days 2018', '全国', 'Nationwide', '2018-07-23', '2018-07-27', '2018-07-24', '2018-07-09', '2018-07-13',
    '2018-04-23', '2018-07-27', '2018-1', 0, $dmn$<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="category_definitions" name="Categories of participation: 2 days or more" namespace="https://madoguchi.dev/dmn/telework-category">
  <decision id="category" name="Categories of participation: 2 days or more">
    <decisionTable id="category_table" hitPolicy="COLLECT">
      <input id="in_days" label="days">
        <inputExpression id="inx_days" typeRef="number">
          <text>days</text>
        </inputExpression>
      </input>
      <input id="in_headcountOnKeyDay" label="headcountOnKeyDay">
        <inputExpression id="inx_headcountOnKeyDay" typeRef="number">
          <text>headcountOnKeyDay</text>
        </inputExpression>
      </input>
      <input id="in_greatestHeadcount" label="greatestHeadcount">
        <inputExpression id="inx_greatestHeadcount" typeRef="number">
          <text>greatestHeadcount</text>
        </inputExpression>
      </input>
      <input id="in_survey" label="survey">
        <inputExpression id="inx_survey" typeRef="boolean">
          <text>survey</text>
        </inputExpression>
      </input>
      <input id="in_supports" label="supports">
        <inputExpression id="inx_supports" typeRef="boolean">
          <text>supports</text>
        </inputExpression>
      </input>
      <output id="out_category" label="category" name="category" typeRef="string"/>
      <output id="out_met" label="met" name="met" typeRef="boolean"/>
      <output id="out_text" label="text" name="text" typeRef="string"/>
      <output id="out_needed" label="needed" name="needed" typeRef="number"/>
      <output id="out_actual" label="actual" name="actual" typeRef="number"/>
      <rule id="row_1">
        <inputEntry id="row_1_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_1_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_1_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_1_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_1_in_4">
          <text></text>
        </inputEntry>
        <outputEntry id="row_1_out_0">
          <text>"IMPLEMENTING"</text>
        </outputEntry>
        <outputEntry id="row_1_out_1">
          <text>greatestHeadcount &gt;= 1 or offPeakHeadcount &gt;= 1</text>
        </outputEntry>
        <outputEntry id="row_1_out_2">
          <text>"telework_category.condition.anyone"</text>
        </outputEntry>
        <outputEntry id="row_1_out_3">
          <text>1</text>
        </outputEntry>
        <outputEntry id="row_1_out_4">
          <text>if greatestHeadcount &gt;= 1 then greatestHeadcount else offPeakHeadcount</text>
        </outputEntry>
      </rule>
      <rule id="row_2">
        <inputEntry id="row_2_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_4">
          <text></text>
        </inputEntry>
        <outputEntry id="row_2_out_0">
          <text>"SPECIAL_COOPERATION"</text>
        </outputEntry>
        <outputEntry id="row_2_out_1">
          <text>days &gt;= 2</text>
        </outputEntry>
        <outputEntry id="row_2_out_2">
          <text>"telework_category.condition.days"</text>
        </outputEntry>
        <outputEntry id="row_2_out_3">
          <text>2</text>
        </outputEntry>
        <outputEntry id="row_2_out_4">
          <text>days</text>
        </outputEntry>
      </rule>
      <rule id="row_3">
        <inputEntry id="row_3_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_4">
          <text></text>
        </inputEntry>
        <outputEntry id="row_3_out_0">
          <text>"SPECIAL_COOPERATION"</text>
        </outputEntry>
        <outputEntry id="row_3_out_1">
          <text>headcountOnKeyDay &gt;= 100</text>
        </outputEntry>
        <outputEntry id="row_3_out_2">
          <text>"telework_category.condition.keyDay"</text>
        </outputEntry>
        <outputEntry id="row_3_out_3">
          <text>100</text>
        </outputEntry>
        <outputEntry id="row_3_out_4">
          <text>headcountOnKeyDay</text>
        </outputEntry>
      </rule>
      <rule id="row_4">
        <inputEntry id="row_4_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_4">
          <text></text>
        </inputEntry>
        <outputEntry id="row_4_out_0">
          <text>"SPECIAL_COOPERATION"</text>
        </outputEntry>
        <outputEntry id="row_4_out_1">
          <text>survey</text>
        </outputEntry>
        <outputEntry id="row_4_out_2">
          <text>"telework_category.condition.survey"</text>
        </outputEntry>
        <outputEntry id="row_4_out_3">
          <text>1</text>
        </outputEntry>
        <outputEntry id="row_4_out_4">
          <text>if survey then 1 else 0</text>
        </outputEntry>
      </rule>
      <rule id="row_5">
        <inputEntry id="row_5_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_5_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_5_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_5_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_5_in_4">
          <text></text>
        </inputEntry>
        <outputEntry id="row_5_out_0">
          <text>"SUPPORTING"</text>
        </outputEntry>
        <outputEntry id="row_5_out_1">
          <text>supports</text>
        </outputEntry>
        <outputEntry id="row_5_out_2">
          <text>"telework_category.condition.supports"</text>
        </outputEntry>
        <outputEntry id="row_5_out_3">
          <text>1</text>
        </outputEntry>
        <outputEntry id="row_5_out_4">
          <text>if supports then 1 else 0</text>
        </outputEntry>
      </rule>
    </decisionTable>
  </decision>
</definitions>
$dmn$);

INSERT INTO telework_campaign (id, code, name_ja, name_en, area_ja, area_en, starts_on, ends_on, key_day, baseline_from, baseline_to,
    opens_on, closes_on, category_table_version, version, category_table)
VALUES ('00000000-0000-4000-a000-000000000002', '2019', 'テレワーク・デイズ2019', 'Telework Days 2019', '全国', 'Nationwide', '2019-07-22', '2019-09-06', '2019-07-24', '2019-07-08', '2019-07-12',
    '2019-04-22', '2019-09-06', '2019-1', 0, $dmn$<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="category_definitions" name="Categories of participation: 5 days or more" namespace="https://madoguchi.dev/dmn/telework-category">
  <decision id="category" name="Categories of participation: 5 days or more">
    <decisionTable id="category_table" hitPolicy="COLLECT">
      <input id="in_days" label="days">
        <inputExpression id="inx_days" typeRef="number">
          <text>days</text>
        </inputExpression>
      </input>
      <input id="in_headcountOnKeyDay" label="headcountOnKeyDay">
        <inputExpression id="inx_headcountOnKeyDay" typeRef="number">
          <text>headcountOnKeyDay</text>
        </inputExpression>
      </input>
      <input id="in_greatestHeadcount" label="greatestHeadcount">
        <inputExpression id="inx_greatestHeadcount" typeRef="number">
          <text>greatestHeadcount</text>
        </inputExpression>
      </input>
      <input id="in_survey" label="survey">
        <inputExpression id="inx_survey" typeRef="boolean">
          <text>survey</text>
        </inputExpression>
      </input>
      <input id="in_supports" label="supports">
        <inputExpression id="inx_supports" typeRef="boolean">
          <text>supports</text>
        </inputExpression>
      </input>
      <output id="out_category" label="category" name="category" typeRef="string"/>
      <output id="out_met" label="met" name="met" typeRef="boolean"/>
      <output id="out_text" label="text" name="text" typeRef="string"/>
      <output id="out_needed" label="needed" name="needed" typeRef="number"/>
      <output id="out_actual" label="actual" name="actual" typeRef="number"/>
      <rule id="row_1">
        <inputEntry id="row_1_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_1_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_1_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_1_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_1_in_4">
          <text></text>
        </inputEntry>
        <outputEntry id="row_1_out_0">
          <text>"IMPLEMENTING"</text>
        </outputEntry>
        <outputEntry id="row_1_out_1">
          <text>greatestHeadcount &gt;= 1 or offPeakHeadcount &gt;= 1</text>
        </outputEntry>
        <outputEntry id="row_1_out_2">
          <text>"telework_category.condition.anyone"</text>
        </outputEntry>
        <outputEntry id="row_1_out_3">
          <text>1</text>
        </outputEntry>
        <outputEntry id="row_1_out_4">
          <text>if greatestHeadcount &gt;= 1 then greatestHeadcount else offPeakHeadcount</text>
        </outputEntry>
      </rule>
      <rule id="row_2">
        <inputEntry id="row_2_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_4">
          <text></text>
        </inputEntry>
        <outputEntry id="row_2_out_0">
          <text>"SPECIAL_COOPERATION"</text>
        </outputEntry>
        <outputEntry id="row_2_out_1">
          <text>days &gt;= 5</text>
        </outputEntry>
        <outputEntry id="row_2_out_2">
          <text>"telework_category.condition.days"</text>
        </outputEntry>
        <outputEntry id="row_2_out_3">
          <text>5</text>
        </outputEntry>
        <outputEntry id="row_2_out_4">
          <text>days</text>
        </outputEntry>
      </rule>
      <rule id="row_3">
        <inputEntry id="row_3_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_4">
          <text></text>
        </inputEntry>
        <outputEntry id="row_3_out_0">
          <text>"SPECIAL_COOPERATION"</text>
        </outputEntry>
        <outputEntry id="row_3_out_1">
          <text>headcountOnKeyDay &gt;= 100</text>
        </outputEntry>
        <outputEntry id="row_3_out_2">
          <text>"telework_category.condition.keyDay"</text>
        </outputEntry>
        <outputEntry id="row_3_out_3">
          <text>100</text>
        </outputEntry>
        <outputEntry id="row_3_out_4">
          <text>headcountOnKeyDay</text>
        </outputEntry>
      </rule>
      <rule id="row_4">
        <inputEntry id="row_4_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_4">
          <text></text>
        </inputEntry>
        <outputEntry id="row_4_out_0">
          <text>"SPECIAL_COOPERATION"</text>
        </outputEntry>
        <outputEntry id="row_4_out_1">
          <text>survey</text>
        </outputEntry>
        <outputEntry id="row_4_out_2">
          <text>"telework_category.condition.survey"</text>
        </outputEntry>
        <outputEntry id="row_4_out_3">
          <text>1</text>
        </outputEntry>
        <outputEntry id="row_4_out_4">
          <text>if survey then 1 else 0</text>
        </outputEntry>
      </rule>
      <rule id="row_5">
        <inputEntry id="row_5_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_5_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_5_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_5_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_5_in_4">
          <text></text>
        </inputEntry>
        <outputEntry id="row_5_out_0">
          <text>"SUPPORTING"</text>
        </outputEntry>
        <outputEntry id="row_5_out_1">
          <text>supports</text>
        </outputEntry>
        <outputEntry id="row_5_out_2">
          <text>"telework_category.condition.supports"</text>
        </outputEntry>
        <outputEntry id="row_5_out_3">
          <text>1</text>
        </outputEntry>
        <outputEntry id="row_5_out_4">
          <text>if supports then 1 else 0</text>
        </outputEntry>
      </rule>
    </decisionTable>
  </decision>
</definitions>
$dmn$);
