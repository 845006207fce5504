package org.dragoman.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.reader.house.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
    private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.of(Packs.languages());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi|Thủ tướng thăm chính thức Nhật Bản",
                "vi|Hội đàm cấp cao tại Hà Nội",
                "vi|Hai bên nhất trí",
                "vi|Chu tich nuoc tiep Dai su cac nuoc den chao tu biet",
                "vi|Hai nuoc da ky ket nhieu van kien hop tac trong khuon kho chuyen tham",
                "vi|Tổng thống Emmanuel Macron và phu nhân",
                "vi|Ba\u0323n be\u0300 quô\u0301c tê\u0301 va\u0300 nhân dân",
                "fr|Le ministre reçu à l'Élysée",
                "fr|Visite d'État du président Tô Lâm en Mongolie",
                "fr|Les deux pays signent un accord",
                "fr|Les échanges ont atteint 4,8 milliards de dollars, selon les douanes",
                "fr|Nguyen Phu Trong reçu par le roi des Belges",
                "en|The minister was received at the palace",
                "en|Party chief Nguyen Phu Trong arrives in Beijing for an official visit",
                "en|Two sides to sign trade deal",
                "en|It was his third visit to the country",
                "en|Vietnam and France raise their ties",
                "en|Australia and Vietnam established diplomatic relations on 26 February 1973.",
                "en|Finland joined NATO in April 2023.",
            })
    void itsLanguagesAreTold(String code, String text) {
        assertThat(IDENTIFIER.identify(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El presidente del Gobierno recibió ayer en Madrid al primer ministro de Vietnam, con quien firmó dos acuerdos.",
                "O presidente da República recebeu em Brasília o primeiro-ministro do Vietnã, que está em visita oficial ao país.",
                "Il presidente della Repubblica ha ricevuto al Quirinale il primo ministro, in visita ufficiale nel nostro paese.",
                "Der Bundeskanzler hat am Montag in Berlin den Premierminister empfangen und mit ihm über den Handel gesprochen.",
                "De minister-president heeft maandag in Den Haag zijn ambtgenoot ontvangen en met hem over de handel gesproken.",
                "Presiden menerima kunjungan perdana menteri di Istana Merdeka dan membahas kerja sama kedua negara pada hari Senin.",
                "Perdana Menteri akan melakukan lawatan rasmi ke negara itu bagi membincangkan kerjasama dalam bidang perdagangan.",
                "Prezydent przyjął w Warszawie premiera, z którym rozmawiał o handlu i o tym, że oba kraje chcą się do siebie zbliżyć.",
                "Statsministern tog emot sin kollega i Stockholm och de talade om handel och om att öppna en ambassad i år.",
                "Pangulo ng Pilipinas ay nakipagpulong sa punong ministro ng Vietnam para sa kalakalan ng dalawang bansa.",
                "Cumhurbaşkanı Ankara'da başbakanı kabul etti ve iki ülke için ticaret ile ilgili bir anlaşma imzalandı.",
                "Președintele României l-a primit la București pe prim-ministrul Vietnamului și au semnat un acord în domeniul comerțului.",
                "越南总理对日本进行正式访问，双方签署多项合作文件。",
                "Премьер-министр Вьетнама прибыл в Москву с официальным визитом.",
                "นายกรัฐมนตรีเวียดนามเยือนประเทศไทยอย่างเป็นทางการ",
                "12.5 34 2020",
                "",
            })
    void otherLanguagesAreNone(String text) {
        assertThat(IDENTIFIER.identify(text)).isEmpty();
    }
}
