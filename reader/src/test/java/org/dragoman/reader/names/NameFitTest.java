package org.dragoman.reader.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How near written names come to known ones. */
class NameFitTest {
    @ParameterizedTest
    @CsvSource({
        "Lê Văn Thành, Lê Văn Thành, EXACT",
        "Thành Lê Văn, Lê Văn Thành, EXACT",
        "Thành Văn Lê, Lê Văn Thành, EXACT",
        "LÊ VĂN THÀNH, Lê Văn Thành, EXACT",
        "Trần Hoà Bình, Trần Hòa Bình, EXACT",
        "Le Van Thanh, Lê Văn Thành, LOST",
        "Lê Văn Thanh, Lê Văn Thành, LOST",
        "Nguyên Tân Dung, Nguyễn Tấn Dũng, LOST",
        "Nguyễn Văn Hưng, Nguyễn Văn Hùng, OTHER",
        "Nguyễn Tuấn Anh, Nguyễn Anh Tuấn, OTHER",
        "Ban Kimoon, Ban Ki-moon, LOST",
    })
    void comparesMarksAndOrder(String written, String known, NameFit fit) {
        assertThat(NameFit.of(written, known)).isEqualTo(fit);
    }
}
