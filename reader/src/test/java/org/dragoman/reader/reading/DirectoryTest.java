package org.dragoman.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dragoman.reader.names.Answer;
import org.dragoman.reader.names.Directory;
import org.dragoman.reader.names.PersonMatch;
import org.dragoman.reader.names.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to questions as people put them, and what is said where there is no answer. */
class DirectoryTest {
    private static final Directory DIRECTORY = Dragoman.withShippedPacks().directory();

    private static PersonMatch first(String question, String day) {
        Question asked = Question.about(question);
        Answer answer = DIRECTORY.who(day.isEmpty() ? asked : asked.on(LocalDate.parse(day)));
        assertThat(answer).as(question).isInstanceOf(Answer.Found.class);
        return ((Answer.Found) answer).first();
    }

    private static void assertFinds(String question, String day, String person) {
        PersonMatch match = first(question, day);
        assertThat(match.person().name()).isEqualTo(person);
        assertThat(match.score()).isGreaterThan(0.8);
    }

    private static Answer.NotFound none(String question, String day) {
        Answer answer = DIRECTORY.who(Question.about(question).on(LocalDate.parse(day)));
        assertThat(answer).as(question).isInstanceOf(Answer.NotFound.class);
        return (Answer.NotFound) answer;
    }

    @ParameterizedTest
    @CsvSource({
        "Lê Văn Thành, Lê Văn Thành",
        "Lê Văn Thanh, Lê Văn Thanh",
        "Nguyễn Tuấn Anh, Nguyễn Tuấn Anh",
        "Nguyễn Anh Tuấn, Nguyễn Anh Tuấn",
        "Xi Jin Ping, Xi Jinping",
        "Xijinping, Xi Jinping",
        "Y.Xin-na-vắt, Yingluck Shinawatra",
        "武輝煌, Vũ Huy Hoàng",
        "Bà Kim Ngân, Nguyễn Thị Kim Ngân",
    })
    void findsNamesAsPeopleTypeThem(String question, String person) {
        assertThat(first(question, "").person().name()).isEqualTo(person);
    }

    @Test
    void namesWithOtherMarksAreNotTakenForSure() {
        assertThat(first("Nguyễn Văn Hùng", "").score()).isEqualTo(1);
        assertThat(first("Nguyễn Văn Hưng", "").score()).isLessThan(0.75);
    }

    @ParameterizedTest
    @CsvSource({
        "Phó Thủ tướng Đam, 2018-01-01, Vũ Đức Đam",
        "Deputy Prime Minister Minh, 2018-01-01, Phạm Bình Minh",
        "Minister Hoang, 2012-01-01, Vũ Huy Hoàng",
        "Trưởng ban Đối ngoại Trung ương, 2014-01-01, Hoàng Bình Quân",
        "Thường trực Ban Bí thư, 2014-01-01, Lê Hồng Anh",
        "Chủ tịch Mặt trận Tổ quốc Việt Nam, 2010-01-01, Huỳnh Đảm",
        "Tổng Thanh tra Chính phủ, 2014-01-01, Huỳnh Phong Tranh",
        "EU High Representative, 2012-01-01, Catherine Ashton",
        "Chairman of the National People's Congress, 2010-01-01, Wu Bangguo",
        "Chairman of the Federation Council, 2015-01-01, Valentina Matviyenko",
        "Speaker of the Knesset, 2014-01-01, Yuli Edelstein",
    })
    void findsHoldersByAWordOfTheNameOrAnOrgan(String question, String day, String person) {
        assertFinds(question, day, person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joe Biden vice president | 2012-01-01 | Joe Biden",
                "Tony Blair prime minister of Britain | 2003-01-01 | Tony Blair",
                "Koizumi prime minister of Japan | 2004-01-01 | Junichiro Koizumi",
                "Sarkozy, ministre de l'Intérieur | 2006-01-01 | Nicolas Sarkozy",
                "Jacques Chirac président de la République | 1999-01-01 | Jacques Chirac",
                "Hun Xen thủ tướng Campuchia | 2006-01-01 | Hun Sen",
                "Nguyễn Xuân Phúc Thủ tướng | 2018-01-01 | Nguyễn Xuân Phúc",
            })
    void aNameMayComeBeforeItsOffice(String question, String day, String person) {
        assertFinds(question, day, person);
    }

    @Test
    void aCountryMayBePartedIntoSyllablesThatNoTableParts() {
        assertThat(first("Thủ tướng Sin-ga-po Lý Hiển Long", "2012-01-01")
                        .person()
                        .name())
                .isEqualTo("Lee Hsien Loong");
    }

    @ParameterizedTest
    @CsvSource({
        "Vietnam's Trade Minister, 2013-01-01, Vũ Huy Hoàng",
        "Bộ trưởng Nội vụ, 1996-01-01, Bùi Thiện Ngộ",
    })
    void anOfficeThatNobodyHeldMayBeAnotherOfThatName(String question, String day, String person) {
        PersonMatch match = first(question, day);
        assertThat(match.person().name()).isEqualTo(person);
        assertThat(match.score()).isBetween(0.7, 0.8);
    }

    @Test
    void wordsThatAreNotUnderstoodMakeAnAnswerLessSure() {
        PersonMatch match = first("Chủ tịch Hội đồng Zzyzxia Trung Quốc", "2010-01-01");
        assertThat(match.score()).isLessThan(0.5);
        assertThat(match.reason()).contains("Zzyzxia");
    }

    @Test
    void nobodyIsSaidToBeInOfficeLongAfterTheTablesEnd() {
        assertThat(none("Thủ tướng Pháp", "2050-01-01").problem()).contains("the last change in the tables");
        assertThat(none("Emmanuel Macron", "2050-01-01").problem()).contains("is not known");
    }

    @Test
    void anOfficeThatNobodyHoldsBringsThoseOfItsKind() {
        assertThat(none("Minister of Magic of the United Kingdom", "2013-01-01").nearest())
                .contains("minister:defence");
    }
}
