"""Chinese: numerals in every way of writing them, news sentences, and what only looks like a number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import detect_language, read_numbers
from tests.numbers.spellers import chinese
from tests.numbers.test_slavic import SAMPLES, told


def test_every_number_that_is_spelled_out_reads_as_itself() -> None:
    for value in [*range(1000), *range(1000, 10_001, 7), *SAMPLES]:
        (number,) = read_numbers(chinese(value), language="zh")
        assert (number.surface, number.value) == (chinese(value), value)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("3万", "30000"),
        ("1.2亿", "120000000"),
        ("3万5千", "35000"),
        ("1亿2000万", "120000000"),
        ("2万5000", "25000"),
        ("1.5万亿", "1500000000000"),
        ("两万五", "25000"),
        ("一百零五", "105"),
        ("一百五", "150"),
        ("三点五亿", "350000000"),
        ("零点八", "0.8"),
        ("兩萬五千", "25000"),
        ("壹佰贰拾叁萬", "1230000"),
        ("二〇二四", "2024"),
        ("10\u00a0000万", "100000000"),
    ],
)
def test_numerals_are_read_in_every_way_of_writing_them(written: str, value: str) -> None:
    (number,) = read_numbers(f"共{written}人", language="zh")
    assert (number.surface, number.value) == (written, Decimal(value))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("地震造成至少126人死亡、188人受伤", "126=126 人 at_least; 188=188 人"),
        ("超过3600栋房屋倒塌", "3600=3600 栋房屋 more_than"),
        ("至少有三百名士兵，另有约2700人", "三百=300 名士兵 at_least; 2700=2700 人 about"),
        ("300多人，3万多名居民，二十余人", "300=300 人 more_than; 3万=30000 名居民 more_than; 二十=20 人 more_than"),
        ("300多万元", "300多万元=3000000 CNY more_than"),
        ("近百名警察，上千名学生", "百=100 名警察 about; 上千=1000 名学生 at_least"),
        ("数百人，几十家企业，十几人", "数百=200..999 人 vague; 几十=20..99 家 vague; 十几=11..19 人 vague"),
        ("三四百人，十七八岁", "三四百=300..400 人 range; 十七八岁=17..18 years range"),
        ("成千上万的人", "成千上万=2000..None vague"),
        ("零售总额43763亿元，同比增长3.0%", "43763亿元=4376300000000 CNY; 3.0%=3 percent"),
        ("损失约1.2亿美元", "1.2亿美元=120000000 USD about"),
        ("从9.5%降至8.3%，上升2个百分点", "9.5%=9.5 percent; 8.3%=8.3 percent; 2个百分点=2 percentage points"),
        ("百分之三十的选民，三分之二的议员", "百分之三十=30 percent; 三分之二=0.6666666666666666666666666667"),
        ("百分之三到五", "百分之三到五=3..5 percent range"),
        ("一半的人，三成受访者，六成五", "一半=0.5; 三成=30 percent; 六成五=65 percent"),
        ("5到10人，3万至5万元", "5到10=5..10 人 range; 3万至5万元=30000..50000 CNY range"),
        ("气温5-10℃，零下15度", "5-10℃=5..10 °C range; 零下15度=-15 degrees"),
        ("20～30公里，3至5亿元", "20～30公里=20..30 km range; 3至5亿元=300000000..500000000 CNY range"),
        ("不到5%，50岁以上，100公斤左右", "5%=5 percent less_than; 50岁=50 years at_least; 100公斤=100 kg about"),
        ("1万吨以下，最多20人，超过2.5倍", "1万吨=10000 tonnes at_most; 20=20 人 at_most; 2.5=2.5 times more_than"),
        (
            "每桶75美元，每吨3000元，75元/吨",
            "75美元=75 USD per barrel; 3000元=3000 CNY per tonne; 75元=75 CNY per tonne",
        ),
        ("人民币5000万元，$3亿，￥500", "5000万元=50000000 CNY; $3亿=300000000 USD; ￥500=500 CNY"),
        ("一名34岁男子", "一=1 名; 34岁=34 years"),
        (
            "三个半月，半小时，一个半小时，30多年",
            "三个半月=3.5 months; 半小时=0.5 hours; 一个半小时=1.5 hours; 30多年=30 years more_than",
        ),
        ("时速350公里，2.5平方公里，风速25米/秒", "350公里=350 km/h; 2.5平方公里=2.5 km²; 25米/秒=25 m/s"),
        ("以3比1战胜对手，以2：0获胜", "3比1=3-1 score; 2：0=2-0 score"),
        ("第三次，第90分钟", "第三=3; 第90=90 minute"),
        ("无人员伤亡", "无=0"),
        ("伤亡人数为2000", "2000=2000"),
        ("COVID-19疫苗，F-16战机", "COVID-19=None; F-16=None"),
        ("零下5℃，气压915百帕", "零下5℃=-5 °C; 915百帕=915 hPa"),
        ("以每小时20公里的速度，5000毫安时电池", "20公里=20 km/h; 5000毫安时=5000 mAh"),
        ("有一半以上的受访者，近100人", "一半=0.5 at_least; 100=100 人 about"),
        ("建国路88号，邮编100871，航班CA1234", "88=None; 100871=None; CA1234=None"),
        ("两三天时间，四五十公里", "两三天=2..3 days range; 四五十公里=40..50 km range"),
        ("2014年以来，12月16日之前", "2014年=2014/.. at_least; 12月16日=XXXX-12-16 less_than"),
        ("有期徒刑3年至12年", "3年至12年=3..12 years range"),
        ("以112比108险胜", "112比108=112-108 score"),
        ("公约3条，最近3天", "3=3 条; 3天=3 days"),
        ("5千克，三千米", "5千克=5 kg; 三千米=3 km"),
    ],
)
def test_chinese_news(text: str, expected: str) -> None:
    assert told(text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "surface", "date"),
    [
        ("2024年12月16日说", "2024年12月16日", "2024-12-16"),
        ("二〇二四年十二月十六日", "二〇二四年十二月十六日", "2024-12-16"),
        ("于12月16日下午3点", "12月16日下午3点", "XXXX-12-16"),
        ("12月16日至18日", "12月16日至18日", "XXXX-12-16/XXXX-12-18"),
        ("从1月到6月", "1月到6月", "XXXX-01/XXXX-06"),
        ("2019-2021年", "2019-2021年", "2019/2021"),
        ("2024年第三季度", "2024年第三季度", "2024-35"),
        ("2024年上半年", "2024年上半年", "2024-40"),
        ("2014年以来", "2014年", "2014/.."),
        ("上世纪90年代", "上世纪90年代", "199X"),
        ("1990年代", "1990年代", "199X"),
        ("二十一世纪", "二十一世纪", "20XX"),
        ("2024-12-16", "2024-12-16", "2024-12-16"),
        ("上半年", "上半年", "XXXX-40"),
        ("2023财年", "2023财年", "2023"),
        ("今年1至11月", "今年1至11月", None),
        ("公元前221年", "公元前221年", "-0220"),
    ],
)
def test_chinese_dates(text: str, surface: str, date: str | None) -> None:
    (number,) = read_numbers(text, language="zh")
    assert (number.surface, number.kind, number.date) == (surface, "date", date)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("昨天", "2025-03-03"),
        ("上周五", "2025-02-28"),
        ("周一", "2025-03-03"),
        ("上周", "2025-W09"),
        ("上个月", "2025-02"),
        ("去年", "2024"),
        ("去年12月", "2024-12"),
        ("今年1月5日", "2025-01-05"),
        ("本月1日", "2025-03-01"),
        ("3日", "2025-03-03"),
        ("28日", "2025-02-28"),
        ("12月16日", "2024-12-16"),
        ("3年前", "2022"),
        ("两天前", "2025-03-02"),
    ],
)
def test_days_are_counted_from_the_date_line(text: str, date: str) -> None:
    number = read_numbers(f"标题\n\n2025年3月4日 星期二\n\n他{text}说。", language="zh")[-1]
    assert (number.surface, number.date) == (text, date)


@pytest.mark.parametrize(
    "text",
    [
        "一些人一样一起工作",
        "统一、万一、唯一",
        "三亚和四川",
        "一直十分重要",
        "两国千万不要这样",
        "二十国集团和七国集团",
        "百姓与百度",
        "双十一和十四五规划",
        "第一夫人与第三方",
        "一位官员说，一家公司",
        "一方面，一边",
    ],
)
def test_words_with_a_numeral_in_them_count_nothing(text: str) -> None:
    assert read_numbers(text, language="zh") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("至少300人死亡", "zh"),
        ("習近平主席說", "zh"),
        ("東京で3人が死亡しました", None),
        ("서울에서 3명이 숨졌다", None),
        ("He said that 习近平 was on the way to the summit in the city", "en"),
    ],
)
def test_chinese_is_told_by_its_script(text: str, code: str | None) -> None:
    assert detect_language(text) == code


def test_numerals_in_a_row_are_read_and_every_digit_is_covered() -> None:
    text = "一二三四五" * 200 + "3万" * 200 + "亿" * 200 + "多" * 200
    covered = {place for number in read_numbers(text, language="zh") for place in range(number.start, number.end)}
    assert {place for place, char in enumerate(text) if char.isascii()} <= covered
