"""Papers in English."""
from __future__ import annotations

from datetime import date

from rules.paper import Kind
from tests.facts.papers.paper import Paper

ENGLISH: dict[str, Paper] = {
    "a certificate of completion": Paper(Kind.TRAINING_CERTIFICATE, ("""
# NUSANTARA CRAFT ACADEMY
# CERTIFICATE OF COMPLETION
Certificate No: NCA-2022-00871
This is to certify that
# Sri Wahyuni
has successfully completed the training of Natural Dye Batik Making
held on 4 - 8 July 2022 (40 hours)
Issued on July 15, 2022
< Budi Santosa
< Director
""",), {"holder": "Sri Wahyuni", "number": "NCA-2022-00871", "issue_date": date(2022, 7, 15), "hours": 40,
        "started_on": date(2022, 7, 4), "ended_on": date(2022, 7, 8), "signer": "Budi Santosa"}),
    "a certificate of participation": Paper(Kind.PARTICIPATION_CERTIFICATE, ("""
# CERTIFICATE OF PARTICIPATION
This certificate is proudly presented to
# Maria Theresia Wijaya
as a Participant
in the International Webinar on Textile Heritage
organized by Faculty of Art and Design, Mandala Raya University
on 21st of March 2023
< Prof. Anton Raharja, Ph.D. || Dr. Lina Marlina
< Dean || Chairperson
""",), {"holder": "Maria Theresia Wijaya", "role": "participant", "number": None}),
    "an award for a first place": Paper(Kind.AWARD, ("""
# CERTIFICATE OF ACHIEVEMENT
No: 17/INACRAFT-DC/2021
awarded to
# Bayu Setiawan
for winning
# 1st Place
Indonesia Batik Design Contest, National Level
Jakarta, August 17, 2021
Head of Committee
Rudi Gunawan
""",), {"holder": "Bayu Setiawan", "number": "17/INACRAFT-DC/2021", "rank": "1", "issue_date": date(2021, 8, 17)}),
    "a letter of reference": Paper(Kind.EMPLOYMENT_LETTER, ("""
# PT SEKAR WASTRA INDONESIA
Jl. Raya Kuta No. 88 Denpasar
# REFERENCE LETTER
Ref No: 044/HRD-SWI/III/2022
To whom it may concern,
This is to certify that Ms. Ayu Lestari has worked in our company as Batik Artisan
from January 2, 2017 to February 28, 2022.
Denpasar, March 1, 2022
Ketut Arnawa
HR Manager
""",), {"holder": "Ayu Lestari", "number": "044/HRD-SWI/III/2022", "issue_date": date(2022, 3, 1),
        "started_on": date(2017, 1, 2), "ended_on": date(2022, 2, 28)}),
    "a language test": Paper(Kind.LANGUAGE_TEST, ("""
# LANGUAGE CENTER MANDALA RAYA UNIVERSITY
# TOEFL PREDICTION TEST
Certificate Number: 00912/LC-MRU/2023
This is to certify that
Name : Rizky Pratama
Date of Birth : 12 April 1998
achieved the following scores
Listening Comprehension 48
Structure and Written Expression 51
Reading Comprehension 50
Total Score 497
Test Date : 9 September 2023
Valid until : 9 September 2025
Malang, 12 September 2023
Head of Language Center
Dr. Yanti Kusuma
""",), {"holder": "Rizky Pratama", "number": "00912/LC-MRU/2023", "issue_date": date(2023, 9, 12),
        "valid_until": date(2025, 9, 9), "birth_date": date(1998, 4, 12)}),
    "a certificate with the name beside its lead": Paper(Kind.TRAINING_CERTIFICATE, ("""
# CERTIFICATE
Number: 2020/TC/114
Presented to: Galih Permana
for attending the Batik Entrepreneurship Workshop
Date of issue: 30 November 2020
Director
Hendra Kurnia
""",), {"holder": "Galih Permana", "number": "2020/TC/114", "issue_date": date(2020, 11, 30)}),
}
