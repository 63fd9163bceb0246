package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Le ministre des Affaires étrangères a rencontré mardi son homologue à Paris.",
        "de|Die Außenministerin hat sich am Dienstag mit dem Gesandten in Berlin getroffen.",
        "es|El canciller dijo el martes que las conversaciones seguirán en la capital.",
        "pt|O ministro disse na terça-feira que as negociações não foram interrompidas.",
        "it|Il ministro degli Esteri ha incontrato martedì il suo collega nella capitale.",
        "nl|De minister heeft dinsdag met zijn collega gesproken over het verdrag.",
        "sv|Utrikesministern sade på tisdagen att samtalen kommer att fortsätta.",
        "pl|Minister spraw zagranicznych powiedział we wtorek, że rozmowy nie są zakończone.",
        "tr|Dışişleri Bakanı salı günü Ankara'da bir açıklama yaptı ve görüşme için teşekkür etti.",
        "id|Menteri Luar Negeri mengatakan bahwa pembicaraan itu akan dilanjutkan dengan segera.",
        "vi|Bộ trưởng Ngoại giao cho biết các cuộc đàm phán sẽ được tiếp tục trong tháng này.",
        "hu|A külügyminiszter kedden azt mondta, hogy a tárgyalás nem ért véget és folytatódik.",
        "ru|Министр иностранных дел заявил во вторник, что переговоры продолжатся вновь.",
        "uk|Міністр закордонних справ заявив у вівторок, що переговори триватимуть, як і їхні зустрічі.",
        "ar|قال وزير الخارجية يوم الثلاثاء إن المحادثات سوف تستمر في الشهر المقبل في العاصمة",
        "fa|وزیر امور خارجه روز سه‌شنبه گفت که گفتگوها پس از این هفته ادامه خواهد یافت",
        "zh|外交部发言人在星期二的例行记者会上表示双方将继续就有关问题进行磋商并保持密切沟通中方一贯主张通过对话解决分歧",
        "ja|外務大臣は火曜日の記者会見で、来月も協議を続けると述べ、両国の関係が重要であることを強調しました。",
        "ko|외교부 장관은 화요일 기자회견에서 다음 달에도 협의를 계속할 것이라고 말했으며 양국 관계의 중요성을 강조했다",
        "el|Ο υπουργός Εξωτερικών δήλωσε την Τρίτη ότι οι συνομιλίες θα συνεχιστούν.",
      })
  void namesTheLanguage(String tag, String text) {
    assertThat(LanguageCheck.other(text)).hasValue(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foreign Ministers José Luis de la Peña, Maria das Dores and Wang Fei met in São Tomé.",
        "Taking part: Ali bin Omar al-Rashid, Juan de la Cruz, Piet van der Meer, Le Thi Mai.",
        "Envoys Müller, Žižić, Þórsdóttir, Łukasiewicz, Çelik and Nguyễn Văn Đức attended.",
        "The slogan \"Vive la paix et la liberté pour tous les peuples\" was on the banners, he said.",
        "Spokesman: \"Мы не согласны\" (\"We do not agree\"), as the ministry put it on Tuesday.",
        "U.S. troops arrived; EU envoys left Niger; Mali rejected ECOWAS mediation offers.",
        "Le ministre est là.", // short
        "王毅外长", // short
      })
  void letsEnglishWithForeignNamesPass(String text) {
    assertThat(LanguageCheck.other(text)).isEmpty();
  }
}
