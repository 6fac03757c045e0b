-- The risk table in every version that ever assessed an application: what was found stays explainable after the table has changed.
CREATE TABLE telework_risk_table (
    version varchar(80) PRIMARY KEY,
    xml     text        NOT NULL
);

INSERT INTO telework_risk_table (version, xml)
VALUES ('TeleworkRiskTable 1', $dmn$<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="risk_definitions" name="Telework registration: what a person looks at" namespace="https://madoguchi.dev/dmn/telework-risk">
  <decision id="risk" name="Telework registration: what a person looks at">
    <decisionTable id="risk_table" hitPolicy="COLLECT">
      <input id="in_hasCorporateNumber" label="hasCorporateNumber">
        <inputExpression id="inx_hasCorporateNumber" typeRef="boolean">
          <text>hasCorporateNumber</text>
        </inputExpression>
      </input>
      <input id="in_sameNumber" label="sameNumber">
        <inputExpression id="inx_sameNumber" typeRef="number">
          <text>sameNumber</text>
        </inputExpression>
      </input>
      <input id="in_sameName" label="sameName">
        <inputExpression id="inx_sameName" typeRef="number">
          <text>sameName</text>
        </inputExpression>
      </input>
      <input id="in_specialCategory" label="specialCategory">
        <inputExpression id="inx_specialCategory" typeRef="boolean">
          <text>specialCategory</text>
        </inputExpression>
      </input>
      <input id="in_greatestHeadcount" label="greatestHeadcount">
        <inputExpression id="inx_greatestHeadcount" typeRef="number">
          <text>greatestHeadcount</text>
        </inputExpression>
      </input>
      <input id="in_staffTotal" label="staffTotal">
        <inputExpression id="inx_staffTotal" typeRef="number">
          <text>staffTotal</text>
        </inputExpression>
      </input>
      <output id="out_finding" label="finding" name="finding" typeRef="string"/>
      <rule id="row_1">
        <inputEntry id="row_1_in_0">
          <text>false</text>
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
        <inputEntry id="row_1_in_5">
          <text></text>
        </inputEntry>
        <outputEntry id="row_1_out_0">
          <text>"NO_CORPORATE_NUMBER"</text>
        </outputEntry>
      </rule>
      <rule id="row_2">
        <inputEntry id="row_2_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_1">
          <text>&gt; 0</text>
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
        <inputEntry id="row_2_in_5">
          <text></text>
        </inputEntry>
        <outputEntry id="row_2_out_0">
          <text>"DUPLICATE_NUMBER"</text>
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
          <text>&gt; 0</text>
        </inputEntry>
        <inputEntry id="row_3_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_4">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_5">
          <text></text>
        </inputEntry>
        <outputEntry id="row_3_out_0">
          <text>"DUPLICATE_NAME"</text>
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
          <text>true</text>
        </inputEntry>
        <inputEntry id="row_4_in_4">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_5">
          <text></text>
        </inputEntry>
        <outputEntry id="row_4_out_0">
          <text>"SPECIAL_CATEGORY"</text>
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
          <text>&gt; staffTotal</text>
        </inputEntry>
        <inputEntry id="row_5_in_5">
          <text></text>
        </inputEntry>
        <outputEntry id="row_5_out_0">
          <text>"HEADCOUNT_ABOVE_STAFF"</text>
        </outputEntry>
      </rule>
      <rule id="row_6">
        <inputEntry id="row_6_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_6_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_6_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_6_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_6_in_4">
          <text>&gt;= 10000</text>
        </inputEntry>
        <inputEntry id="row_6_in_5">
          <text></text>
        </inputEntry>
        <outputEntry id="row_6_out_0">
          <text>"LARGE_HEADCOUNT"</text>
        </outputEntry>
      </rule>
    </decisionTable>
  </decision>
</definitions>
$dmn$), ('TeleworkRiskTable 2', $dmn$<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="risk_definitions" name="Telework registration: what a person looks at" namespace="https://madoguchi.dev/dmn/telework-risk">
  <decision id="risk" name="Telework registration: what a person looks at">
    <decisionTable id="risk_table" hitPolicy="COLLECT">
      <input id="in_hasCorporateNumber" label="hasCorporateNumber">
        <inputExpression id="inx_hasCorporateNumber" typeRef="boolean">
          <text>hasCorporateNumber</text>
        </inputExpression>
      </input>
      <input id="in_sameNumber" label="sameNumber">
        <inputExpression id="inx_sameNumber" typeRef="number">
          <text>sameNumber</text>
        </inputExpression>
      </input>
      <input id="in_sameName" label="sameName">
        <inputExpression id="inx_sameName" typeRef="number">
          <text>sameName</text>
        </inputExpression>
      </input>
      <input id="in_specialCategory" label="specialCategory">
        <inputExpression id="inx_specialCategory" typeRef="boolean">
          <text>specialCategory</text>
        </inputExpression>
      </input>
      <input id="in_greatestHeadcount" label="greatestHeadcount">
        <inputExpression id="inx_greatestHeadcount" typeRef="number">
          <text>greatestHeadcount</text>
        </inputExpression>
      </input>
      <input id="in_staffTotal" label="staffTotal">
        <inputExpression id="inx_staffTotal" typeRef="number">
          <text>staffTotal</text>
        </inputExpression>
      </input>
      <input id="in_register" label="register">
        <inputExpression id="inx_register" typeRef="string">
          <text>register</text>
        </inputExpression>
      </input>
      <input id="in_nameLikeness" label="nameLikeness">
        <inputExpression id="inx_nameLikeness" typeRef="number">
          <text>nameLikeness</text>
        </inputExpression>
      </input>
      <output id="out_finding" label="finding" name="finding" typeRef="string"/>
      <rule id="row_1">
        <inputEntry id="row_1_in_0">
          <text>false</text>
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
        <inputEntry id="row_1_in_5">
          <text></text>
        </inputEntry>
        <inputEntry id="row_1_in_6">
          <text></text>
        </inputEntry>
        <inputEntry id="row_1_in_7">
          <text></text>
        </inputEntry>
        <outputEntry id="row_1_out_0">
          <text>"NO_CORPORATE_NUMBER"</text>
        </outputEntry>
      </rule>
      <rule id="row_2">
        <inputEntry id="row_2_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_1">
          <text>&gt; 0</text>
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
        <inputEntry id="row_2_in_5">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_6">
          <text></text>
        </inputEntry>
        <inputEntry id="row_2_in_7">
          <text></text>
        </inputEntry>
        <outputEntry id="row_2_out_0">
          <text>"DUPLICATE_NUMBER"</text>
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
          <text>&gt; 0</text>
        </inputEntry>
        <inputEntry id="row_3_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_4">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_5">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_6">
          <text></text>
        </inputEntry>
        <inputEntry id="row_3_in_7">
          <text></text>
        </inputEntry>
        <outputEntry id="row_3_out_0">
          <text>"DUPLICATE_NAME"</text>
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
          <text>true</text>
        </inputEntry>
        <inputEntry id="row_4_in_4">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_5">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_6">
          <text></text>
        </inputEntry>
        <inputEntry id="row_4_in_7">
          <text></text>
        </inputEntry>
        <outputEntry id="row_4_out_0">
          <text>"SPECIAL_CATEGORY"</text>
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
          <text>&gt; staffTotal</text>
        </inputEntry>
        <inputEntry id="row_5_in_5">
          <text></text>
        </inputEntry>
        <inputEntry id="row_5_in_6">
          <text></text>
        </inputEntry>
        <inputEntry id="row_5_in_7">
          <text></text>
        </inputEntry>
        <outputEntry id="row_5_out_0">
          <text>"HEADCOUNT_ABOVE_STAFF"</text>
        </outputEntry>
      </rule>
      <rule id="row_6">
        <inputEntry id="row_6_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_6_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_6_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_6_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_6_in_4">
          <text>&gt;= 10000</text>
        </inputEntry>
        <inputEntry id="row_6_in_5">
          <text></text>
        </inputEntry>
        <inputEntry id="row_6_in_6">
          <text></text>
        </inputEntry>
        <inputEntry id="row_6_in_7">
          <text></text>
        </inputEntry>
        <outputEntry id="row_6_out_0">
          <text>"LARGE_HEADCOUNT"</text>
        </outputEntry>
      </rule>
      <rule id="row_7">
        <inputEntry id="row_7_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_7_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_7_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_7_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_7_in_4">
          <text></text>
        </inputEntry>
        <inputEntry id="row_7_in_5">
          <text></text>
        </inputEntry>
        <inputEntry id="row_7_in_6">
          <text>"UNKNOWN"</text>
        </inputEntry>
        <inputEntry id="row_7_in_7">
          <text></text>
        </inputEntry>
        <outputEntry id="row_7_out_0">
          <text>"REGISTER_UNKNOWN"</text>
        </outputEntry>
      </rule>
      <rule id="row_8">
        <inputEntry id="row_8_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_8_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_8_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_8_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_8_in_4">
          <text></text>
        </inputEntry>
        <inputEntry id="row_8_in_5">
          <text></text>
        </inputEntry>
        <inputEntry id="row_8_in_6">
          <text>"CLOSED"</text>
        </inputEntry>
        <inputEntry id="row_8_in_7">
          <text></text>
        </inputEntry>
        <outputEntry id="row_8_out_0">
          <text>"REGISTER_CLOSED"</text>
        </outputEntry>
      </rule>
      <rule id="row_9">
        <inputEntry id="row_9_in_0">
          <text></text>
        </inputEntry>
        <inputEntry id="row_9_in_1">
          <text></text>
        </inputEntry>
        <inputEntry id="row_9_in_2">
          <text></text>
        </inputEntry>
        <inputEntry id="row_9_in_3">
          <text></text>
        </inputEntry>
        <inputEntry id="row_9_in_4">
          <text></text>
        </inputEntry>
        <inputEntry id="row_9_in_5">
          <text></text>
        </inputEntry>
        <inputEntry id="row_9_in_6">
          <text></text>
        </inputEntry>
        <inputEntry id="row_9_in_7">
          <text>&lt; 60</text>
        </inputEntry>
        <outputEntry id="row_9_out_0">
          <text>"REGISTER_NAME_DIFFERS"</text>
        </outputEntry>
      </rule>
    </decisionTable>
  </decision>
</definitions>
$dmn$);

REVOKE UPDATE, DELETE ON telework_risk_table FROM ${app_role};
