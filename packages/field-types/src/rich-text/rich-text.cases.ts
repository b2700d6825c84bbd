import type { FieldCases } from '../field-cases.ts';

const link = '<a href="https://example.org/" target="_blank" rel="noopener noreferrer nofollow">site</a>';

export const richTextCases: FieldCases = {
  type: 'richText',
  field: { label: 'Body' },
  valid: [
    { input: '<p>Hello <strong>you</strong></p>', value: '<p>Hello <strong>you</strong></p>' },
    { input: 'plain & simple', value: '<p>plain &amp; simple</p>' },
    { input: '<p></p>', value: null },
    { input: '<p> </p><br>', value: null },
    { input: '<script>alert(1)</script>', value: null },
    { input: '<p>a</p><script>alert(1)</script>', value: '<p>a</p>' },
    { input: '<p onclick="alert(1)" style="position:fixed">a</p>', value: '<p>a</p>' },
    { input: '<img src=x onerror=alert(1)>text', value: '<p>text</p>' },
    { input: '<p><a href="https://example.org/">site</a></p>', value: `<p>${link}</p>` },
    {
      input: '<p><a href="java&#x0A;script:alert(1)">x</a></p>',
      value: '<p><a target="_blank" rel="noopener noreferrer nofollow">x</a></p>',
    },
    { input: '<p>unclosed <em>text', value: '<p>unclosed <em>text</em></p>' },
    { input: '<svg><style><a title="</style><img src=x onerror=alert(1)>">b', value: null },
    { input: '<p>1 < 2 && 3 > 2</p>', value: '<p>1 &lt; 2 &amp;&amp; 3 &gt; 2</p>' },
    { input: '<ul><li>مرحبا</li><li>👩‍👧</li></ul>', value: '<ul><li>مرحبا</li><li>👩‍👧</li></ul>' },
    { input: '<iframe src="https://evil.example"></iframe><form><input></form>ok', value: '<p>ok</p>' },
  ],
  refused: [
    { input: 'a\0b', code: 'bad_character' },
    { input: '\ud800', code: 'bad_character' },
    { input: 'x'.repeat(200_001), code: 'too_long' },
    { input: { html: 'a' }, code: 'wrong_type' },
  ],
  texts: [
    { text: 'First line\nsecond & <last>', value: '<p>First line</p><p>second &amp; &lt;last&gt;</p>' },
    { text: 'a < b\nc', value: '<p>a &lt; b</p><p>c</p>' },
    { text: 'Ada <ada@example.org>', value: '<p>Ada &lt;ada@example.org&gt;</p>' },
    { text: '<div>one</div><div>two</div>', value: '<p>onetwo</p>' },
    { text: '<p>a</p>', value: '<p>a</p>' },
  ],
  badTexts: [{ text: '<script>1</script>', code: 'empty' }],
  filters: [
    { op: 'contains', operand: 'hello you', matches: ['<p>Héllo YOU</p>'], rejects: ['<p>Hello</p><p>you</p>'] },
    { op: 'contains', operand: 'strong', matches: ['<p>strong tea</p>'], rejects: ['<p><strong>tea</strong></p>'] },
    { op: 'contains', operand: '1 < 2', matches: ['<p>1 &lt; 2</p>'], rejects: ['<p>1 &gt; 2</p>'] },
    { op: 'contains', operand: '&lt;', matches: ['<p>&amp;lt;</p>'], rejects: ['<p>&lt;</p>'] },
  ],
};
