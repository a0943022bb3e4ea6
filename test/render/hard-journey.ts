const pains = Array.from({ length: 30 }, (_, index) => `pain "Pain number ${index}"`).join('\n');
const feelings = ['Ann', 'Bob', 'Cid'].map((name, index) => `feels ${index - 1} "words of ${name} that take their room" for ${name}`).join('\n');

/** A journey with everything that is hard to lay out: long words, many facts, paths in all directions, many scripts. */
export const hardJourney = `
persona Ann "Ann, who is first"
journey "${'A title that goes on and on '.repeat(14)}" for Ann, Bob, Cid {
  scale 1 to 5
  stage "Only facts" {
    does "Looks symptoms up"
    feels 2 "worried"
  }
  stage "Facts and steps" from Interviews {
    does "${'A fact of the whole stage. '.repeat(8)}"
    feels 4 "as a whole"
    step A "Alpha" {
      does "${'Donaudampfschifffahrt'.repeat(6)}"
      touchpoint "A door" via web, nowhere
      ${feelings}
    }
    step B "Beta" {
      feels 9 "${'outside of the scale '.repeat(12)}"
      support "Keeps it"
      ${pains}
    }
    path "Back" leaves B rejoins A {
      feels 1 "the path itself"
      step "One" { feels 1 "low" }
      step "Two" { does "https://example.com/a/very/long/path/without/any/space/in/it?at=all" }
    }
    path "Ahead" leaves A rejoins C { step "Three" { feels 5 } }
    path "The end" leaves B { does "gives up" }
  }
  stage "Nothing" {}
  stage "書かれた言葉" {
    step C "花子は金曜日までに冬のコートが必要です。「はい」と言った。" { feels 3 "興味津々" says "寒い週が予報されています。" }
    step "يرى الإعلان ويضغط عليه ثم يبحث عن المعطف في الصفحة الرئيسية" { feels "ضائع" pain "الصفحة خاطئة" }
    step "ฉันต้องการเสื้อโค้ทที่พอดีภายในสามวันและราคายุติธรรม" { moment "👩‍👩‍👧‍👦🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀" }
    step "</text><script>alert(1)</script>" { note "in a lane" in Unknown }
  }
}
`;
