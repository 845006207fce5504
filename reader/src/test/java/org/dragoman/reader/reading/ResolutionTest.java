package org.dragoman.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is one person and who are two within a document, and which names are repaired. */
class ResolutionTest {
    private static final Dragoman DRAGOMAN = Dragoman.withShippedPacks();

    private static List<Actor.Person> persons(String published, String text) {
        return DRAGOMAN.read(Document.of("text", text).publishedOn(published)).sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention -> mention.value() instanceof Actor.Person)
                .map(mention -> (Actor.Person) mention.value())
                .toList();
    }

    @Test
    void oneUnseenPersonInTwoOrdersIsOne() {
        assertThat(persons(
                        "2019",
                        "Minister of Fisheries Xaviero Quintalba came to Hanoi on Sunday."
                                + " Deputy Minister Quintalba Xaviero of Guatemala then met the press."))
                .extracting(Actor.Person::entity)
                .hasSize(2)
                .containsOnly(1);
    }

    @Test
    void oneUnseenPersonByLettersAndBySoundIsOne() {
        assertThat(persons(
                        "2019",
                        "Bộ trưởng Thủy sản Xa-vi-ê-rô Quin-tan-ba của Guatemala đã đến Hà Nội."
                                + " Ông Xaviero Quintalba hội đàm với nước chủ nhà."))
                .hasSize(2)
                .allMatch(person -> "Xaviero Quintalba".equals(person.name()))
                .extracting(Actor.Person::entity)
                .containsOnly(1);
    }

    @Test
    void oneNameWithAndWithoutMarksIsOne() {
        assertThat(persons("2019", "Thứ trưởng Bộ Tài chính Trần Xuân Hòa tiếp đoàn. Ông Tran Xuan Hoa cảm ơn đoàn."))
                .extracting(Actor.Person::entity)
                .hasSize(2)
                .containsOnly(1);
    }

    @Test
    void twoOfOneNameInOneSentenceAreTwo() {
        assertThat(persons(
                        "2019",
                        "Ông Nguyễn Văn Hùng, Giám đốc Sở Ngoại vụ Nghệ An, tiếp ông Nguyễn Văn Hùng,"
                                + " Đại sứ Việt Nam tại Lào."))
                .extracting(Actor.Person::entity)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-03-05|Thủ tướng tiếp Thủ tướng Lào Thongloun Sisoulith chiều nay.|Nguyễn Xuân Phúc",
                "2012-03-05|Tổng Bí thư tiễn Tổng Bí thư, Chủ tịch Trung Quốc Hồ Cẩm Đào ra sân bay.|Nguyễn Phú Trọng",
                "2018-03-05|Thủ tướng Thongloun Sisoulith tới Huế. Thủ tướng cảm ơn Thủ tướng Thái Lan Prayut Chan-ocha.|Thongloun Sisoulith"
            })
    void anOfficeWithoutANameIsNotTheOneOfAnotherCountryNamedBehindIt(String published, String text, String name) {
        assertThat(persons(published, text))
                .filteredOn(person -> !name.contains("Sisoulith") || person.entity() == 1)
                .extracting(Actor.Person::name)
                .contains(name);
        assertThat(persons(published, text)).extracting(Actor.Person::entity).contains(1, 2);
    }

    @Test
    void theLeaderOfACountryIsWhoIsKnownToLeadIt() {
        assertThat(persons("2021-02-01", "Xi Jinping received Joe Biden. The Chinese leader praised the talks."))
                .extracting(Actor.Person::name)
                .containsExactly("Xi Jinping", "Joe Biden", "Xi Jinping");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-09-10|Phó Thủ tướng Việt Nam Takenori Dan tiếp đoàn doanh nghiệp Nhật Bản.|Vũ Đức Đam",
                "2012-09-10|Bộ trưởng Takenori Dan tiếp đoàn doanh nghiệp Nhật Bản.|Vũ Đức Đam",
                "2013-09-10|Bộ trưởng Công Thương Wu Huihuang đã ký thỏa thuận với Thái Lan.|Vũ Huy Hoàng",
                "2013-09-10|Bộ trưởng Giao thông vận tải Dingluo lít tiếp phía Nhật Bản.|Đinh La Thăng",
                "2013-09-10|Phó Chủ tịch nước Ruan Shi tiếp Đại sứ Pháp tại Hà Nội.|Nguyễn Thị Doan",
                "2014-03-10|Phó Chủ tịch Quốc hội Việt Nam Ruan Shi thăm Bỉ.|Nguyễn Thị Kim Ngân",
                "2013-09-10|Tổng Thư ký Ngurah 13 Foo của Việt Nam thăm Bỉ.|Nguyễn Phú Trọng",
                "2013-06-28|Chủ tịch nước Trương Kỳ Tráng tới Indonesia hôm qua.|Trương Tấn Sang",
                "2013-09-10|Thủ tướng Nguy?n T?n D?ng đã thăm Pháp.|Nguyễn Tấn Dũng"
            })
    void mangledOfficialsAreRepairedAndKeepTheirWording(String published, String text, String name) {
        Actor.Person person = persons(published, text).get(0);
        assertThat(person.name()).isEqualTo(name);
        assertThat(person.repaired()).isTrue();
        assertThat(text).startsWith(person.as());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-05-05|Thứ trưởng Bộ Tài chính Trần Xuân Hòa tiếp ông Smith.|Trần Xuân Hòa",
                "2017-06-05|Thủ tướng Lào Thoonglun Sisoulith thăm Nhật Bản.|Thongloun Sisoulith",
                "2021-06-05|Thủ tướng Thái Lan Prayut Chan-ocha thăm Nhật Bản.|Prayut Chan-ocha",
                "2017-06-05|Bộ trưởng Thương mại Mỹ Willbur Ross thăm Nhật Bản.|Wilbur Ross",
                "2014-06-05|Ngoại trưởng Trung Quốc Vương Nghị thăm Nhật Bản.|Wang Yi"
            })
    void otherSpellingsAndUnseenPersonsAreNotRepaired(String published, String text, String name) {
        Actor.Person person = persons(published, text).get(0);
        assertThat(person.name()).isEqualTo(name);
        assertThat(person.repaired()).isFalse();
    }
}
