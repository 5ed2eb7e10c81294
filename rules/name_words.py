"""Words around Indonesian names: titles, kinship, spelling, organisations (domain: names)."""
from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DEGREES = _words("""
    aeng ak ama amd amdkeb amdkep apd apt ba bsc ca cht dpl edd gr ipm ipu lc ma mab mag mak map mba mds mh mhum
    mikom mkes mkn mkom mm mp mpd mpdi mpsi msc msi msn mt ners phd sab sag sak sds se sei sesy sfarm sgz sh shi
    shum sikom sip sked skep skm skom sn sp spd spdi spdsd spi spsi spt sptk ss ssi ssn ssos sst sstp st sti
    stkes stp
""")
"""Degrees without their dots; they stand after the name."""

TITLES_BEFORE = _words("""
    alm almarhum almarhumah almh bapak bpk bra brm bu dr dra drg drh drs gkr gph gus h haji hajjah hj ibu ir k.h
    kh kiai kpa kph krat krht krmt krt kyai miss mr mrs ms ning nn nona ny nyai nyonya pak prof r r.a r.ay ra
    raden rara ray rm rngrt rngt roro rr saudara saudari sdr sdri tgh tn tuan ust ustadz ustadzah ustaz
""")
"""Academic, religious and noble titles and forms of address; they stand before the name."""

KINSHIP = _words("""
    bin binti bt bte ibn ibnu
""")

MUHAMMAD = _words("""
    md mh mhd moch mochamad mochamat mochammad moehamad moehammad moh mohamad mohamed mohammad mohammat mohammed
    mohd mokh mokhamad mokhammad much muchamad muchammad muh muhamad muhamed muhammad muhammed muhd
""")

ABDUL = _words("""
    abd abdl abdoel abdul
""")

NOT_GIVEN = _words("""
    abdul agung anak ayu bagus gede gusti i ida kadek ketut komang luh made muhammad ni nyoman putu wayan
""")
"""Prefixes and Balinese birth-order names: that two people share them says nothing."""

GROUPS = _words("""
    asosiasi batik blk boutique butik collection craft cv dekranasda desa dinas dkk dll firma galeri gallery
    griya group grup himpunan ikatan ikm industri institut kabupaten kampung karangtaruna kecamatan kelompok
    kelompoktani kelurahan komunitas koperasi kopinkra kub kube lkp lpk paguyuban panitia pd perkumpulan peserta
    pkbm pkk politeknik pt regu rumah sanggar sanggarbatik sd sdn sekolah sentra sma sman smk smkn smp smpn
    studio team tim toko ud ukm umkm universitas workshop yayasan
""")
"""Words that no person is called by: the name is a group's, a firm's or a brand's."""

SEVERAL = _words("""
    and dan dkk
""")
"""Between two names: several people share the paper."""
