package dev.madoguchi.organisation.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Old and other forms of characters (旧字体, 異体字) and the form that is written today. People mean the same by 髙 and 高; to a computer
 * they have nothing in common.
 */
final class CharacterForms {

    /** Today's form, then the forms that stand for it. */
    private static final String TABLE = """
            亜亞 悪惡 圧壓 囲圍 為爲 医醫 壱壹 稲稻 飲飮 隠隱 栄榮 営營 衛衞 駅驛 円圓 塩鹽 縁緣 艶艷 応應 欧歐 殴毆 桜櫻 奥奧 横橫
            温溫 穏穩 仮假 価價 禍禍 画畫 会會 絵繪 壊壞 懐懷 拡擴 殻殼 覚覺 学學斈 岳嶽 楽樂 勧勸 巻卷 寛寬 歓歡 缶罐 観觀 関關
            陥陷 帰歸 気氣 亀龜 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹 暁曉 区區 駆驅 勲勳 薫薰 径徑 恵惠 掲揭 渓溪
            経經 継繼 茎莖 蛍螢 軽輕 鶏鷄 芸藝 撃擊 欠缺 倹儉 剣劍劒 圏圈 検檢 権權 献獻 県縣 険險 顕顯 験驗 厳嚴 広廣 効效 恒恆
            鉱鑛 号號 国國圀 黒黑 砕碎 済濟 斉齊斎齋 剤劑 雑雜 参參 桟棧 蚕蠶 惨慘 賛贊 残殘 糸絲 歯齒 児兒 辞辭 湿濕 実實 舎舍
            写寫 釈釋 寿壽 収收 従從 渋澁 獣獸 縦縱 粛肅 処處 叙敍 将將 焼燒 奨獎 証證 乗乘 剰剩 壌壤 嬢孃 条條 浄淨 状狀 畳疊
            譲讓 醸釀 嘱囑 触觸 寝寢 慎愼 真眞 尽盡 図圖 粋粹 酔醉 随隨 髄髓 数數 枢樞 瀬瀨 声聲 静靜 窃竊 摂攝 専專 戦戰 浅淺
            潜潛 線綫 銭錢 禅禪 双雙 壮壯 捜搜 挿插 巣巢 争爭 総總 聡聰 荘莊 装裝 騒騷 増增 蔵藏 臓臟 属屬 続續 堕墮 体體軆 対對
            帯帶 滞滯 台臺 滝瀧 択擇 沢澤 担擔 単單 団團 弾彈 断斷 痴癡 遅遲 昼晝 虫蟲 鋳鑄 庁廳 徴徵 聴聽 鎮鎭 逓遞 鉄鐵銕 転轉
            点點 伝傳 党黨 盗盜 灯燈 当當 闘鬪 徳德 独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸 拝拜 廃廢 売賣 麦麥 発發 髪髮 抜拔 浜濱濵
            秘祕 瓶甁 仏佛 払拂 並竝 変變 辺邊邉 弁辨瓣辯 舗舖 歩步 宝寶 豊豐 没沒 翻飜 毎每 万萬 満滿 黙默 弥彌 訳譯 薬藥 与與
            予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍 両兩 猟獵 緑綠 塁壘 礼禮 励勵 霊靈 齢齡 恋戀 炉爐 労勞 楼樓
            録錄 湾灣 峰峯 島嶋嶌 崎﨑嵜碕 高髙 吉𠮷 富冨 柳栁桺 橋槗 桑桒 館舘 涼凉 曽曾 松枩 野埜 杉杦 秋穐 船舩 群羣 裏裡 略畧
            土圡 西覀 角⻆ 塚塚 晴晴 諸諸 都都 隆隆 清淸 青靑 神神 福福 社社 祐祐 精精 羽羽 逸逸 飯飯 館館 鶴鶴 飼飼 朗朗""";

    private static final Map<Integer, Integer> TODAY = read();

    private CharacterForms() {}

    /** The text with every character in the form that is written today. */
    static String today(String text) {
        return text.codePoints()
                .map(character -> TODAY.getOrDefault(character, character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> forms = new HashMap<>();
        for (String row : TABLE.split("\\s+")) {
            int[] characters = row.codePoints().toArray();
            for (int other = 1; other < characters.length; other++) {
                forms.put(characters[other], characters[0]);
            }
        }
        return forms.entrySet().stream()
                .filter(form -> !form.getKey().equals(form.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
