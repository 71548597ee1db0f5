package nl.kortelijnen.bench.bewaking;

import java.util.List;
import java.util.Random;

/** Names of many origins; most stand on no list of the portal. Nobody in particular is called so here. */
final class Proefnamen {

    private static final List<String> VOORNAAM_NL = rij("""
            Jan Kees Piet Marieke Sanne Lotte Femke Bram Daan Thijs Jelle Wouter Ilse Hanneke Gerda Truus Wietske Froukje
            Sietske Tjitske Jorrit Sybren Wiebe Bauke Hidde Jorn Mirte Fenne Jutta Lonneke Maartje Annelies Goedele Griet
            Liesbeth Marloes Nelleke Roosmarijn Teuntje Wijnand Zwaantje Aleid Berend Coenraad Dieuwke Egbert Fokke Geesje
            Harmen Ineke Jochem Karst Lubbert Meindert Nynke Okke Pepijn Reinier Siebe Tiede Ubbo Volkert Wessel Ymke
            """);
    private static final List<String> ACHTERNAAM_NL = rij("""
            Jansen Hendriks Terpstra Hoekstra Bouwmeester Wesselink Oldenziel Ruijter Stroobants Knipscheer Verhagen
            Westerhof Zuidema Feenstra Hoogeboom Kloosterman Nieuwenhuis Oosterhuis Poelstra Rietveld Slagter Tolsma
            Uitenbroek Veldkamp Wagenaar Zwaagstra Boersma Dijkema Engbers Fransen Goossens Haverkamp Iedema Jongsma
            Kuipers Lammerts Meulenbelt Noordhof Ottens Pijnenburg Roozeboom Schuurmans Tijhuis Vrieling Wijnbergen
            """);
    private static final List<String> TUSSEN_NL = List.of(
            "de Vries",
            "van den Berg",
            "van der Meer",
            "de Wit",
            "van Dijk",
            "ter Horst",
            "van 't Hof",
            "de Boer",
            "in 't Veld",
            "van Leeuwen");
    private static final List<String> VOORNAAM_MIGRATIE = rij("""
            Fatima Mohamed Youssef Samira Emre Zeynep Yonas Selam Abdirahman Hodan Katarzyna Piotr Olena Kavita Rajesh
            Rojda Baran Evîn Serhat Gülşen Şeyma Tuğba Oğuzhan Hümeyra Menekşe Boutaina Oumnia Ilhame Abdelhafid Moncef
            Chaimae Hafsa Dounia Yassir Rim Ghufran Layth Rahaf Sidra Tasneem Wissam Zakariya Hadeel Qusai Mulugeta
            Tsigereda Hirut Genet Mehret Filimon Simret Awet Kibra Natsnet Ifrah Ayaan Deeqa Liban Saynab Guled
            Kwabena Adwoa Efua Chinedu Ngozi Oluwaseun Ibrahima Fatoumata Oumou Thandiwe Wiktoria Bożena Zbigniew
            Danuta Yaroslav Halyna Bohdan Nadiya Răzvan Ionela Desislava Plamen Milica Emina Nedžad Sushma Radjesh
            Sharmila Dewanand Gyanwatie Reshma Zainab Parwana Nasrin Farhad Golnaz Behrouz Mahtab Linh Thuy Xiuying
            Wei Meilan Siti Bambang Poppy Nyadenga
            """);
    private static final List<String> ACHTERNAAM_MIGRATIE = rij("""
            Yilmaz Woldu Nguyen Kowalski Idrissi Hosseini Diallo Karaaslan Gündoğdu Tekinalp Bozkurt Akdağ Ünlüsoy
            Bouchrit Elkadiri Ouchene Zemmouri Lahlali Benhaddou Tahtahi Aznag Amhaouch Belmokhtar Alhalabi Alkhatib
            Sabbagh Barakat Zaitoun Hadjar Alshami Habtemichael Woldemichael Ghebreyesus Okbay Tewolde Kahsay Negash
            Mebrahtom Abdulkadir Jimcale Gabayre Ofosu Agyeman Nwosu Okonkwo Keita Sissoko Wasilewska Jędrzejczyk
            Szczepaniak Pawlowska Hryhorenko Melnychuk Ciobanu Munteanu Georgieva Todorov Hadžić Marković Ramkhelawan
            Bhagwandin Jhinkoe Soekhoe Badloe Oemrawsingh Haidari Ebrahimi Golzari Shahbazi Quang Lieu Tuhuteru Pelupessy
            """);

    /** Of households: also names that are words, as far as a household may be called so. */
    private static final List<String> HUISNAAM = rij("""
            Woldu Roos Merel Iris Özdemir Youssef Mohamed Fatoumata Zeynep Karaaslan Terpstra Szczepaniak Tesfalem Ghirmay
            Hümeyra Nguyen Abdirahman Yıldırım Rahaf Layla Kavita Radjesh Bouchrit Emre Sanne Femke Jelmer Kowalska Olena
            Habtemichael Selam Yonas Dounia Ilhame Serhat Rojda Ngozi Kwabena Milica Nedžad Parwana Behrouz Xiomara
            Tuhuteru Winterdal Oumou Hodan Ayaan Plamen Wiktoria
            """);

    private Proefnamen() {}

    static String nederlands(Random toeval) {
        String voor = kies(VOORNAAM_NL, toeval);
        return switch (toeval.nextInt(4)) {
            case 0 -> voor;
            case 1 -> voor + " " + kies(TUSSEN_NL, toeval);
            case 2 -> kies(ACHTERNAAM_NL, toeval);
            default -> voor + " " + kies(ACHTERNAAM_NL, toeval);
        };
    }

    static String migratie(Random toeval) {
        String voor = kies(VOORNAAM_MIGRATIE, toeval);
        return switch (toeval.nextInt(4)) {
            case 0, 1 -> voor;
            case 2 -> kies(ACHTERNAAM_MIGRATIE, toeval);
            default -> voor + " " + kies(ACHTERNAAM_MIGRATIE, toeval);
        };
    }

    static String huisnaam(Random toeval) {
        return kies(HUISNAAM, toeval);
    }

    static <T> T kies(List<T> uit, Random toeval) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    private static List<String> rij(String namen) {
        return List.of(namen.strip().split("\\s+"));
    }
}
